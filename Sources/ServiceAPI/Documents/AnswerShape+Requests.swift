import Endpoints
import Lifecycle
import RuleModel
import Store
import TOMLSyntax

/// The forms of what the API tells about requests.
extension AnswerShape {
    static let request = AnswerShape.object(
        "Request",
        [
            .init("number", .text), .init("version", .integer), .init("state", .oneOf(StateName.known.map(\.rawValue))),
            .init("kind", .text), .init("channel", .text), .init("channelNumber", .text, optional: true),
            .init("title", .text, optional: true), .init("text", .text), .init("subject", .text, optional: true),
            .init("urgency", .text), .init("track", .oneOf(Track.known.map(\.rawValue))),
            .init("enterprise", enterprise, optional: true), .init("contact", contact, optional: true),
            .init("receivedAt", .instant, optional: true), .init("collectedBy", .text, optional: true),
            .init("registeredAt", .instant), .init("registeredBy", .text, optional: true), .init("updatedAt", .instant),
            .init("units", requestUnits), .init("round", .integer), .init("attempt", .integer),
            .init("returns", .integer),
            .init("designated", .boolean),
            .init("outcome", .oneOf(Outcome.allCases.map(\.rawValue)), optional: true),
            .init("overdue", .list(.text)), .init("suggestions", .list(.text)), .init("supervised", .boolean),
            .init("clocks", .list(clock)),
        ])

    static let requestPage = AnswerShape.object(
        "RequestPage", [.init("requests", .list(row)), .init("next", .text, optional: true)])

    private static let row = AnswerShape.object(
        "RequestRow",
        [
            .init("number", .text), .init("version", .integer), .init("state", .oneOf(StateName.known.map(\.rawValue))),
            .init("kind", .text), .init("channel", .text), .init("channelNumber", .text, optional: true),
            .init("title", .text), .init("subject", .text, optional: true), .init("urgency", .text),
            .init("track", .text, optional: true), .init("enterprise", rowEnterprise, optional: true),
            .init("registeredAt", .instant), .init("updatedAt", .instant), .init("dueAt", .instant, optional: true),
            .init("units", .record([.init("lead", .text, optional: true), .init("support", .list(.text))])),
            .init("round", .integer), .init("attempt", .integer),
            .init("signals", .list(.oneOf(RequestSignals.known.map(\.name)))),
        ])

    private static let rowEnterprise = AnswerShape.record([
        .init("creditCode", .text, optional: true), .init("name", .text, optional: true),
    ])

    static let enterprise = AnswerShape.object(
        "Enterprise",
        [
            .init("creditCode", .text, optional: true), .init("name", .text, optional: true),
            .init(
                "known", .boolean,
                .init(chinese: "企业名录里是否有", english: "Whether the registry knows it")),
        ])

    static let contact = AnswerShape.object(
        "Contact",
        [
            .init("name", .text, optional: true),
            .init("phone", .text, optional: true, .init(chinese: "已遮盖", english: "Masked")),
        ])

    static let shownContact = AnswerShape.object(
        "ShownContact",
        [.init("number", .text), .init("name", .text, optional: true), .init("phone", .text, optional: true)])

    private static let requestUnits = AnswerShape.object(
        "Units",
        [
            .init("lead", .text, optional: true, .init(chinese: "承办单位", english: "Who must act")),
            .init("support", .list(.text)),
            .init("steward", .text, optional: true, .init(chinese: "服务单位", english: "Who looks after the enterprise")),
            .init("stewards", .list(.text)),
            .init("proposed", .text, optional: true, .init(chinese: "规则提出的承办单位", english: "Whom the rules propose")),
        ])

    static let clock = AnswerShape.object(
        "Clock",
        [
            .init("clock", .text), .init("instance", .integer), .init("round", .integer),
            .init(
                "status",
                .oneOf([
                    "running", "paused", "overdue", "over", "met", "met-late", "cancelled", "superseded", "restarted",
                ])),
            .init("force", .oneOf(["binding", "target", "window"])), .init("startedAt", .instant),
            .init("endedAt", .instant, optional: true), .init("dueAt", .instant, optional: true),
            .init("provisional", .boolean), .init("budget", budget, optional: true),
            .init("warnings", .list(warning)), .init("pauses", .list(pause)), .init("rule", rule),
        ])

    private static let budget = AnswerShape.record([
        .init("workingDays", .integer, optional: true), .init("workingHours", .number, optional: true),
        .init("calendarDays", .integer, optional: true), .init("minutes", .integer, optional: true),
    ])
    private static let warning = AnswerShape.record([
        .init("level", .oneOf(WarningRule.Level.allCases.map(\.rawValue))), .init("at", .instant, optional: true),
        .init("fired", .boolean),
    ])
    private static let pause = AnswerShape.record([.init("from", .instant), .init("until", .instant, optional: true)])

    static let rule = AnswerShape.object(
        "Rule",
        [
            .init("pack", .text), .init("rule", .text), .init("title", .text),
            .init("cite", .text, optional: true, .init(chinese: "条款", english: "The clause")),
            .init("document", .text, optional: true),
            .init(
                "source", .oneOf(["default"]), optional: true,
                .init(chinese: "方案没有规定，是通行做法，待确认", english: "Policy is silent: common practice, to be confirmed")),
        ])

    static let clocks = AnswerShape.object("Clocks", [.init("number", .text), .init("clocks", .list(clock))])

    static let events = AnswerShape.object("Events", [.init("number", .text), .init("events", .list(event))])

    private static let event = AnswerShape.object(
        "Event",
        [
            .init("sequence", .integer), .init("event", .text), .init("round", .integer),
            .init("effectiveAt", .instant), .init("recordedAt", .instant),
            .init(
                "actor",
                .record([
                    .init("id", .text, optional: true), .init("name", .text), .init("unit", .text, optional: true),
                ])),
            .init(
                "data", .members, .init(chinese: "命令的内容，和规则给出的", english: "The command's body, and what rules added")),
        ])

    static let commandOptions = AnswerShape.object(
        "CommandOptions",
        [
            .init("number", .text),
            .init(
                "commands",
                .list(
                    .record([
                        .init("command", .text), .init("possible", .boolean), .init("code", .text, optional: true),
                        .init("reason", .text, optional: true), .init("rule", rule, optional: true),
                    ]))),
        ])
}
