extension TextCatalogue {
    /// What happened to a request.
    static let timeline: [TextEntry] = [
        TextEntry("timeline.title", "经过", "Course"),
        TextEntry("timeline.oldest-first", "从早到晚", "Oldest first"),
        TextEntry("timeline.newest-first", "从晚到早", "Newest first"),
        TextEntry("timeline.without-notes", "不看备注", "Without notes"),
        TextEntry("timeline.with-notes", "也看备注", "With notes"),
        TextEntry("timeline.system", "系统", "System"),
        TextEntry(
            "timeline.pause-rest",
            "中止 {count} 天：工作日 {working} 天，{names}休 {rest} 天",
            "Paused {count} days: {working} working days, {rest} off ({names})"),
        TextEntry(
            "timeline.pause",
            "中止 {count} 天，都是工作日",
            "Paused {count} {count:day|days}, all of them working days"),
        TextEntry("timeline.pause-short", "中止，当天恢复", "Paused and resumed on the same day"),
        TextEntry(
            "timeline.moved",
            "{clock}恢复计时，到期日由 {from}改为 {to}",
            "{clock} runs on; due date moved from {from} to {to}"),
        TextEntry("timeline.clock-started", "{clocks}开始计时", "{clocks} started"),
        TextEntry("timeline.clock-met", "{clocks}时限完成", "{clocks} met"),
        TextEntry("timeline.clock-paused", "{clocks}暂停", "{clocks} paused"),
        TextEntry("timeline.clock-cancelled", "{clocks}取消", "{clocks} cancelled"),
        TextEntry("timeline.warning-yellow", "黄色预警", "Yellow warning"),
        TextEntry("timeline.warning-orange", "橙色预警", "Orange warning"),
        TextEntry("timeline.warning-red", "红色预警", "Red warning"),
        TextEntry("timeline.overdue", "超期", "Overdue"),
        TextEntry("timeline.escalated", "督办", "Supervised"),
        TextEntry("timeline.deemed", "到期未操作，视为{event}", "{event}, deemed by silence"),
    ]
}
