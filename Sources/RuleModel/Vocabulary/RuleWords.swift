import Synchronization

/// The words that people write where a key or a choice of the rule language is wanted.
enum RuleWords {
    /// The key that was meant: by another case or width of its letters, by its Chinese title, or the nearest.
    static func key(_ typed: String, among keys: some Sequence<String>) -> String? {
        var patience = Int.max
        return key(typed, among: Keys(keys), within: &patience)
    }

    /// The same among keys that are prepared, with so many steps as ``NearNames`` counts them.
    static func key(_ typed: String, among keys: Keys, within patience: inout Int) -> String? {
        guard typed.utf8.count <= Suggestion.mostBytes else { return nil }
        if let same = keys.near.alike(typed) { return same }
        let plain = Suggestion.plain(typed)
        if let key = keysByTitle[plain]?.first(where: keys.all.contains) { return key }
        return keys.near.nearest(to: plain, within: &patience)
    }

    /// The key whose title or other name was written.
    static func titled(_ typed: String, among keys: [String]) -> String? {
        guard typed.utf8.count <= Suggestion.mostBytes else { return nil }
        return keysByTitle[Suggestion.plain(typed)]?.first(where: keys.contains)
    }

    /// The choice that was meant.
    static func choice(_ typed: String, among choices: [String]) -> String? { key(typed, among: choices) }

    /// Keys that may have been meant.
    struct Keys: Sendable {
        fileprivate let all: [String]
        fileprivate let near: NearNames

        init(_ keys: some Sequence<String>) {
            all = Array(keys)
            near = NearNames(all)
        }

        /// The key that is written with other letters of the same meaning, such as `force` for `Force`.
        func same(as typed: String) -> String? { near.alike(typed) }
    }

    /// What is written for one key alone; the keys of all rows are asked for it, most of them the same ones.
    final class Slips: Sendable {
        private let key: String
        private let keys: Keys
        private let answers = Mutex<[String: Bool]>([:])

        /// Nobody writes so many different keys.
        private static let mostAnswers = 1_000

        private static let all = Mutex<[String: Slips]>([:])

        private init(_ key: String) {
            self.key = key
            keys = Keys([key])
        }

        /// Those of a key.
        static func of(_ key: String) -> Slips {
            all.withLock { all in
                if let known = all[key] { return known }
                let slips = Slips(key)
                all[key] = slips
                return slips
            }
        }

        /// Whether the key was most likely meant by what is written.
        func contains(_ typed: String) -> Bool {
            guard typed.utf8.count <= Suggestion.mostBytes else { return false }
            return answers.withLock { answers in
                if let known = answers[typed] { return known }
                var patience = Int.max
                let isMeant = RuleWords.key(typed, among: keys, within: &patience) == key
                if answers.count < Self.mostAnswers { answers[typed] = isMeant }
                return isMeant
            }
        }
    }

    /// The keys that a title stands for, in the order of the titles.
    private static let keysByTitle: [String: [String]] = titles.reduce(into: [:]) { keys, entry in
        for title in entry.titles { keys[title, default: []].append(entry.key) }
    }

    private static let titles: [(key: String, titles: [String])] = [
        ("pack", ["规则包", "包"]), ("id", ["编号", "标识"]), ("title", ["标题", "名称", "题目"]), ("cite", ["依据", "条款", "出处"]),
        ("source", ["来源"]), ("document", ["文件", "文件名"]), ("jurisdiction", ["辖区", "适用地区"]),
        ("effective", ["生效", "生效日期", "起始日期", "开始日期"]), ("until", ["截止", "截止日期", "失效日期", "结束日期"]),
        ("conventions", ["约定", "计算方法"]), ("note", ["备注", "说明"]), ("when", ["条件", "适用条件"]), ("then", ["结果", "就"]),
        ("force", ["效力", "强制"]), ("clock", ["时限", "时钟"]), ("start", ["起算", "开始"]), ("stop", ["完成", "停止"]),
        ("cancel", ["作废", "取消"]), ("pause", ["暂停", "中止"]), ("within", ["期限", "多长"]), ("warn", ["提醒", "预警"]),
        ("level", ["颜色", "级别"]), ("at", ["用到"]), ("before", ["提前"]), ("after", ["超期后"]),
        ("superseded-by", ["被取代"]), ("shuts", ["关闭"]), ("at-due", ["到期"]), ("lead", ["牵头", "牵头单位", "主办", "主办单位"]),
        ("support", ["协办", "协办单位"]), ("track", ["办理方式"]), ("steward", ["服务单位", "服务专员"]), ("notify", ["通知"]),
        ("suggest", ["建议"]), ("supervise", ["督办"]), ("unit", ["单位"]), ("kind", ["类型"]), ("aliases", ["别名"]),
        ("groups", ["组", "单位组"]), ("successor", ["承接单位"]), ("parent", ["上级", "上级事项"]), ("words", ["词", "关键词"]),
        ("sections", ["门类", "行业门类"]), ("commands", ["命令"]), ("attempts", ["次数"]), ("year", ["年", "年份"]),
        ("holidays", ["节假日", "放假"]), ("make-up", ["调休", "补班"]), ("hours", ["工作时间", "办公时间"]), ("weekdays", ["工作日"]),
        ("from", ["从", "起"]), ("to", ["到", "止"]), ("date", ["日期"]), ("name", ["名称", "名字"]), ("text", ["原文", "条文"]),
        ("working-days", ["工作日", "个工作日", "days", "day", "workdays", "天", "日"]),
        ("working-hours", ["工作小时", "小时", "hours", "hour"]), ("calendar-days", ["自然日", "日历日", "自然天"]),
        ("minutes", ["分钟", "分", "min", "minute"]),
        ("binding", ["必须", "必须按时", "强制", "约束"]), ("target", ["目标", "参考"]), ("window", ["窗口", "窗口期"]),
        ("yellow", ["黄", "黄色"]), ("orange", ["橙", "橙色"]), ("red", ["红", "红色"]), ("default", ["默认", "缺省"]),
        ("auto", ["自动", "直接派单"]), ("confirm", ["确认", "人工确认"]), ("office", ["政务办"]), ("accept", ["签收"]),
        ("resume", ["恢复"]), ("not-counted", ["不算", "不计"]), ("counted", ["算", "计"]),
        ("next-working-day", ["顺延", "下一个工作日"]),
        ("stay", ["不顺延", "不变"]), ("end-of-working-day", ["下班", "下班时"]), ("end-of-day", ["当日结束", "当天结束"]),
        ("same-time", ["同一时刻"]), ("whole-days", ["整天"]), ("working-time", ["工作时间"]),
        ("min", ["至少", "最少", "大于", "不少于"]), ("max", ["至多", "最多", "小于", "不多于"]), ("not", ["不是", "非"]),
        ("to", ["till", "until", "end", "through"]), ("until", ["till", "to", "end", "expires"]),
        ("stop", ["end", "finish"]), ("start", ["begin"]), ("from", ["start", "begin", "since"]),
        ("effective", ["start", "begin", "from", "since"]), ("name", ["title", "holiday", "节日"]), ("title", ["name"]),
        ("note", ["comment", "remark", "description"]), ("cite", ["basis", "clause", "reference"]),
        ("level", ["color", "colour"]), ("within", ["limit", "duration"]), ("cancel", ["void", "revoke"]),
        ("when", ["if", "condition"]), ("then", ["result", "action"]), ("words", ["keyword", "keywords"]),
        ("date", ["day"]), ("binding", ["true"]),
        ("contains", ["包含", "含有"]), ("present", ["有值", "存在"]), ("any", ["任一", "任意", "或", "or"]),
        ("all", ["都", "全部", "且", "and"]), ("none", ["都不"]), ("always", ["总是", "始终", "任何时候", "所有", "true"]),
    ]
}
