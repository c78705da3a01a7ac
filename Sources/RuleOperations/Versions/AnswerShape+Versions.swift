import Endpoints
import Store
import TOMLSyntax

extension AnswerShape {
    static let ruleRevision = AnswerShape.object(
        "RuleRevision",
        [
            .init("number", .integer), .init("revision", .text), .init("activatedAt", .instant),
            .init("cause", .oneOf(["seed", "save", "publish", "rollback"])),
            .init("actor", .text, .init(chinese: "启用的人；有第二个人时，是批准人", english: "Who brought it about")),
            .init("author", .text), .init("note", .text), .init("isActive", .boolean),
        ])

    static let ruleRollback = AnswerShape.object(
        "RuleRollback",
        [
            .init(
                "state", .oneOf(["active", "waiting", "approved"]),
                .init(
                    chinese: "重新启用了，还是成了草稿，等第二个人批准",
                    english: "In force again, or a draft that a second person has to approve")),
            .init("revision", .text), .init("number", .integer, optional: true),
            .init("activatedAt", .instant, optional: true), .init("cause", .oneOf(["rollback"])),
            .init("actor", .text), .init("author", .text), .init("note", .text), .init("isActive", .boolean),
        ])

    static let ruleRevisions = AnswerShape.object(
        "RuleRevisions", [.init("revisions", .list(ruleRevision))])

    static let ruleRevisionFiles = AnswerShape.object(
        "RuleRevisionFiles", [.init("revision", .text), .init("files", .list(file))])

    static let ruleDraft = AnswerShape.object("RuleDraft", draftFields + [.init("files", .list(file))])

    static let ruleDrafts = AnswerShape.object(
        "RuleDrafts", [.init("drafts", .list(.object("RuleDraftEntry", draftFields)))])

    private static let file = AnswerShape.object("RuleFile", [.init("path", .text), .init("text", .text)])

    private static let draftFields: [AnswerField] = [
        .init("hash", .text), .init("state", .oneOf(RuleDraftRecord.State.allCases.map(\.rawValue))),
        .init("isStale", .boolean, .init(chinese: "起草之后启用了另一份规则", english: "Another set came into force since")),
        .init("base", .text), .init("author", .text), .init("note", .text), .init("createdAt", .instant),
        .init("activation", .instant, optional: true), .init("decidedBy", .text, optional: true),
        .init("decidedAt", .instant, optional: true), .init("reason", .text, optional: true),
        .init(
            "findings",
            .list(
                .object(
                    "RuleFinding",
                    [
                        .init("kind", .text), .init("section", .text), .init("rule", .text, optional: true),
                        .init("file", .text, optional: true), .init("line", .integer, optional: true),
                        .init("isFault", .boolean), .init("message", .text),
                    ]))),
        .init("tried", .integer, .init(chinese: "试办了多少件最近的诉求", english: "How many recent requests were tried")),
        .init("differing", .integer),
        .init(
            "differences",
            .list(
                .object(
                    "RuleDifference",
                    [
                        .init("request", .text), .init("question", .oneOf(["coverage", "route", "deadlines"])),
                        .init("was", .text), .init("becomes", .text),
                    ]))),
    ]
}
