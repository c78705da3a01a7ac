import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

/// A small zone: units, industries, matters, coverage, routes, deadlines, permissions.
enum PolicySamples {
    static let units = """
        [[unit]]
        id = "投促局"
        kind = "department"
        groups = ["各招商部门"]
        [[unit]]
        id = "科技局"
        kind = "department"
        [[unit]]
        id = "社发局"
        kind = "department"
        [[unit]]
        id = "天保控股"
        kind = "platform-company"
        [[unit]]
        id = "海洋局"
        kind = "department"
        until = 2026-06-30
        successor = "科技局"
        [[industry]]
        sections = ["E", "G", "K"]
        unit = "规建局"
        title = "建筑业、运输业、房地产业"
        [[industry]]
        sections = ["M"]
        unit = "海洋局"
        [[matter]]
        id = "housing"
        title = "住房"
        lead = "规建局"
        support = ["社发局"]
        track = "cross-department"
        [[matter]]
        id = "housing.leak"
        title = "漏水"
        parent = "housing"
        words = ["漏水"]
        [[matter]]
        id = "housing.noise"
        title = "噪声"
        parent = "housing"
        lead = "社发局"

        """

    static let header = """
        [pack]
        id = "zone"
        title = "试验区"
        document = "工作实施方案"
        effective = 2025-10-16
        cite = "附件 2"
        without-row = ["A", "B", "C", "D", "F", "H", "I", "J", "L", "N", "O", "P", "Q", "R", "S", "T"]
        conventions = { day-zero = "not-counted", rest-day = "next-working-day", due = "end-of-working-day", \
        pause-by = "whole-days" }

        """

    static let coverage =
        rule(
            "coverage", "paired", "when = { entity.paired-unit = { present = true } }",
            then: "steward = \"@entity.paired-unit\"")
        + rule(
            "coverage", "investment", "when = { entity.investment-promoted = true }",
            then: "steward = \"@entity.recruiting-unit\"")
        + rule(
            "coverage", "individual", "when = { entity.kind = \"individual-business\" }", then: "steward = \"市场监管局\"")
        + rule(
            "coverage", "industry", "when = { entity.section = { present = true } }",
            then: "steward = \"@industry.unit\"")
        + rule(
            "coverage", "building", "when = { entity.location-kind = [\"building\", \"park\"] }",
            then: "steward = [\"科技局\", \"@entity.owner-unit\"]")
        + rule("coverage", "grid", "fallback = true\nwhen = \"always\"", then: "steward = [\"社发局\", \"政务办\"]")

    static let routes =
        rule(
            "route", "collected", "when = { collected-by = { present = true } }",
            then: "lead = \"@collected-by\", support = \"@matter.lead\", track = \"transferred\"")
        + rule(
            "route", "own", "when = { registered-by-lead = true }",
            then: "lead = \"@registered-by\", track = \"own-unit\"")
        + rule(
            "route", "by-matter", "when = { matter = { present = true } }",
            then: "lead = \"@matter.lead\", support = \"@matter.support\", track = \"@matter.track\"")
        + rule(
            "route", "to-steward", "when = \"always\"", then: "lead = \"@coverage.primary\", track = \"transferred\"")
        + rule("support", "science", "when = { entity.tags = \"高新技术\" }", then: "support = [\"科技局\", \"各招商部门\"]")

    /// A rule citing a clause, with `then`.
    static func rule(_ section: String, _ id: String, _ lines: String, then: String) -> String {
        """
        [[\(section)]]
        id = "\(id)"
        title = "\(section) \(id)"
        cite = "正文 二（二）"
        \(lines)
        then = { \(then) }

        """
    }

    static func ruleSet(_ body: String, revision: String = "r1") throws -> RuleSet {
        let file = RuleFile(path: "rules/zone.toml", text: header + units + body)
        let result = RuleChecker.check(
            files: [Samples.base, file], plugins: StandardRules.plugins, revision: revision)
        let printer = DiagnosticPrinter(sources: [file.path: LineTable(Array(file.text.utf8))])
        return try #require(result.ruleSet, Comment(rawValue: printer.text(result.diagnostics)))
    }

    static func policy(_ body: String = coverage + routes, on day: String = "2026-03-02") throws -> CompiledPolicy {
        try PolicyComposer.policy(ruleSet(body), on: try #require(CivilDate(day)))
    }

    /// A known enterprise with these facts.
    static func enterprise(_ facts: [String: FactValue] = [:]) -> Facts {
        Facts(["entity.known": .boolean(true), "entity.kind": .text("enterprise")].merging(facts) { _, new in new })
    }
}
