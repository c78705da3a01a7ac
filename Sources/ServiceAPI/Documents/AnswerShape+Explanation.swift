import Endpoints
import TOMLSyntax

extension AnswerShape {
    static let explanation = AnswerShape.object(
        "Explanation",
        [
            .init("number", .text), .init("revision", .text, .init(chinese: "规则版本", english: "The rule set's hash")),
            .init("coverage", policy), .init("route", policy), .init("support", policy),
            .init("clocks", .list(explainedClock)), .init("escalations", policy), .init("kinds", .list(kind)),
        ])

    private static let kind = AnswerShape.object(
        "KindExplanation",
        [
            .init("section", .text, .init(chinese: "规则文件里的节名", english: "Its section in the rule files")),
            .init("title", .text, .init(chinese: "这种规则叫什么", english: "What the kind is called")),
            .init("policy", policy),
        ])

    private static let policy = AnswerShape.object(
        "PolicyExplanation",
        [
            .init("answer", .text), .init("rules", .list(verdict)), .init("findings", .list(.text)),
        ])

    private static let verdict = AnswerShape.object(
        "Verdict",
        [
            .init("verdict", .oneOf(["matched", "failed", "not-in-force", "not-asked"])), .init("rule", rule),
            .init("outcome", .text), .init("reason", .text, optional: true), .init("file", .text),
            .init("line", .integer),
        ])

    private static let explainedClock = AnswerShape.object(
        "ExplainedClock",
        [
            .init("clock", .text), .init("policy", policy), .init("instance", clock, optional: true),
            .init(
                "count",
                .object(
                    "DayCount",
                    [
                        .init("from", .instant), .init("dueAt", .instant, optional: true), .init("days", .list(day)),
                        .init("cut", .boolean), .init("provisional", .boolean),
                    ]), optional: true),
        ])

    private static let day = AnswerShape.record([
        .init("date", .date), .init("working", .boolean), .init("name", .text, optional: true),
        .init(
            "standing",
            .oneOf(["start-day", "counted", "paused", "rest", "extended", "rolled", "used", "unused"])),
        .init("counted", .integer, optional: true), .init("due", .boolean), .init("provisional", .boolean),
    ])
}
