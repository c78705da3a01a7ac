import RuleModel
import RulePlugins

/// Rule files that tests start from.
enum Samples {
    /// Calendar, units, a matter, a channel: what other files refer to.
    static let base = RuleFile(
        path: "rules/base.toml",
        text: """
            [pack]
            id = "base"
            title = "基础数据"
            document = "工作实施方案"
            effective = 2025-10-16
            cite = "附件 2"

            [calendar]
            year = 2026
            hours = ["08:30-12:00", "13:30-17:30"]
            holidays = [{ from = 2026-02-15, to = 2026-02-23, name = "春节" }]
            make-up = [{ date = 2026-02-14, name = "春节" }, { date = 2026-02-28, name = "春节" }]

            [[unit]]
            id = "规建局"
            kind = "department"
            groups = ["各行业主管部门"]

            [[unit]]
            id = "市场监管局"
            kind = "department"
            aliases = ["市场局", "市场监督管理局"]
            groups = ["各招商部门"]

            [[unit]]
            id = "政务办"
            kind = "department"
            groups = ["各招商部门"]

            [[matter]]
            id = "construction"
            title = "施工许可"
            lead = "规建局"

            [[channel]]
            id = "wechat"
            title = "微信公众号"
            dispatch = "confirm"
            """)

    /// The header of a pack under test, of six lines.
    static let header = """
        [pack]
        id = "test"
        title = "试验"
        document = "工作实施方案"
        effective = 2025-10-16
        conventions = { day-zero = "not-counted", rest-day = "next-working-day", due = "end-of-working-day", \
        pause-by = "whole-days" }

        """

    /// A deadline that is sound, to which lines may be added.
    static func deadline(_ lines: String = "", id: String = "contact", limit: String = "within = { working-days = 2 }")
        -> String
    {
        """
        [[deadline]]
        id = "\(id)"
        title = "对接企业"
        cite = "正文 三（二）2"
        when = { track = "cross-department" }
        force = "binding"
        start = "accepted"
        \(limit)
        \(lines)
        \(lines.contains("stop =") ? "" : "stop = \"concluded\"")

        """
    }

    /// A document of which two clauses are stored.
    static let clause = """
        [[clause]]
        document = "办法"
        cite = "第十二条第一款"
        text = "各部门应当在接单后与企业对接。"
        [[clause]]
        document = "办法"
        cite = "第十二条第二款"
        text = "对接不得超过2个工作日。"

        """

    /// Rows that rest on what their pack cites.
    static let matters = "[[matter]]\nid = \"one\"\ntitle = \"一\"\n[[matter]]\nid = \"two\"\ntitle = \"二\"\n"

    /// A callback that cites the document of which clauses are stored; `cite` as TOML.
    static func citing(_ cite: String) -> String {
        rule("callback", "document = \"办法\"\nwhen = \"always\"\nby = \"unit\"\nattempts = 1")
            .replacing("source = \"default\"", "cite = \(cite)")
    }

    /// A rule of a kind with its common lines, to which lines are added.
    static func rule(_ section: String, _ lines: String, id: String = "one") -> String {
        """
        [[\(section)]]
        id = "\(id)"
        title = "规则"
        source = "default"
        \(lines)

        """
    }

    /// Checks the base together with a pack of this body.
    static func check(_ body: String, header: String = header) -> RuleChecker.Result {
        let file = RuleFile(path: "rules/test.toml", text: header + body)
        return RuleChecker.check(files: [base, file], plugins: StandardRules.plugins, revision: "r1")
    }
}
