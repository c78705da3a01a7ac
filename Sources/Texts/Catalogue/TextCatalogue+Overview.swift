extension TextCatalogue {
    /// How the service runs.
    static let overview: [TextEntry] = [
        TextEntry("overview.title", "运行概览", "Overview"),
        TextEntry("overview.as-of", "数据截至 {when}", "As of {when}"),
        TextEntry("overview.trend", "登记和办结，按周", "Registered and concluded, by week"),
        TextEntry(
            "overview.trend-note",
            "实线圆点为登记，虚线方点为办结",
            "solid with dots: registered; dashed with squares: concluded"),
        TextEntry(
            "overview.trend-text",
            "{weeks} 周内登记 {registered} 件，办结 {concluded} 件；最多的一周登记 {most} 件。",
            "{weeks} weeks: {registered} registered, {concluded} concluded; {most} registered in the busiest "
                + "week."),
        TextEntry("overview.registered", "登记", "Registered"),
        TextEntry("overview.concluded", "办结", "Concluded"),
        TextEntry("overview.week", "周起", "Week from"),
        TextEntry("overview.data", "数据表", "Data"),
        TextEntry("overview.unit", "部门", "Unit"),
        TextEntry("overview.units", "各部门在办", "Open by unit"),
        TextEntry("overview.units-note", "红色为已超期", "red: overdue"),
        TextEntry("overview.unit-overdue", "超期", "Overdue"),
        TextEntry("overview.unit-overdue-note", "超期 {count}", "{count} overdue"),
        TextEntry("overview.overdue", "超期未结 {count} 件", "Overdue and open: {count}"),
        TextEntry("overview.overdue-list", "逐件查看", "See each"),
        TextEntry("overview.overdue-none", "没有超期的诉求。", "Nothing is overdue."),
        TextEntry(
            "overview.overdue-remark",
            "按最先超期的一项时限计；只作目标的时限不计。",
            "By the clock that fell due first; targets do not count."),
        TextEntry("overview.days-1", "1 个工作日", "1 working day"),
        TextEntry("overview.days-3", "2 至 3 个", "2 to 3"),
        TextEntry("overview.days-7", "4 至 7 个", "4 to 7"),
        TextEntry("overview.days-more", "7 个以上", "over 7"),
        TextEntry("overview.channels", "登记渠道", "Channels"),
        TextEntry("overview.channels-note", "{count} 件", "{count} in all"),
        TextEntry("overview.attention", "需要过问 {count} 项", "To look into: {count}"),
        TextEntry("overview.period", "周期", "Period"),
        TextEntry("overview.show", "查看", "Show"),
        TextEntry("overview.chart-item", "{label} {value}", "{label} {value}"),
        TextEntry("overview.total", "合计", "Total"),
        TextEntry("overview.month", "{year}年{month}月", "{year}-{month}"),
        TextEntry("overview.rate-response", "响应率", "Response"),
        TextEntry("overview.rate-resolution", "解决率", "Resolution"),
        TextEntry("overview.rate-satisfaction", "满意率", "Satisfaction"),
        TextEntry("overview.rate-nothing", "这个月还没有数据", "nothing yet this month"),
        TextEntry("overview.rate-higher", "比上月高 {points}", "{points} above the month before"),
        TextEntry("overview.rate-lower", "比上月低 {points}", "{points} below the month before"),
        TextEntry("overview.rate-same", "和上月持平", "as the month before"),
        TextEntry("overview.rate-course", "近 {months} 个月", "the last {months} months"),
        TextEntry("overview.share", "{part}／{whole}", "{part}/{whole}"),
        TextEntry(
            "overview.formula-response", "按期签收 ÷ 应签收，到期视为签收的不算按期",
            "accepted in time ÷ to be accepted; silence is not in time"),
        TextEntry(
            "overview.formula-resolution", "办结为已解决且回访没有不满意 ÷ 回访到的",
            "concluded as resolved and not dissatisfied ÷ reached by callback"),
        TextEntry(
            "overview.formula-satisfaction", "满意和基本满意 ÷ 有效评价", "satisfied, wholly or mostly ÷ marks given"),
        TextEntry("overview.unit-rates", "各部门三率", "Rates by unit"),
        TextEntry("overview.unit-rates-note", "单位：%，公式同上", "percent, formulas as above"),
    ]
}
