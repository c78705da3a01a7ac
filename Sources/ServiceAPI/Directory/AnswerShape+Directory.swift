import Endpoints
import TOMLSyntax

extension AnswerShape {
    static let units = AnswerShape.object(
        "UnitDirectory",
        [
            .init("revision", .text),
            .init(
                "units",
                .list(
                    .object(
                        "Unit",
                        [
                            .init("name", .text), .init("kind", .text), .init("aliases", .list(.text)),
                            .init("groups", .list(.text)), .init("until", .date, optional: true),
                            .init("successor", .text, optional: true),
                        ]))),
        ])

    static let catalogue = AnswerShape.object(
        "Catalogue",
        [
            .init("revision", .text),
            .init(
                "matters",
                .list(
                    .object(
                        "Matter",
                        [
                            .init("id", .text), .init("title", .text), .init("parent", .text, optional: true),
                            .init("lead", .text, optional: true), .init("support", .list(.text)),
                            .init("track", .text, optional: true), .init("words", .list(.text)), .init("rule", rule),
                        ]))),
            .init("channels", .list(word)), .init("kinds", .list(word)), .init("urgencies", .list(word)),
            .init("tracks", .list(word)),
        ])

    private static let word = AnswerShape.object("Word", [.init("name", .text), .init("title", .text)])

    static let rules = AnswerShape.object(
        "RuleSet",
        [
            .init("revision", .text),
            .init(
                "packs",
                .list(
                    .object(
                        "RulePack",
                        [
                            .init("id", .text), .init("title", .text), .init("file", .text),
                            .init("jurisdiction", .text, optional: true), .init("document", .text, optional: true),
                            .init("effective", .date), .init("until", .date, optional: true),
                            .init("inForce", .boolean), .init("appliesToOpen", .boolean),
                            .init(
                                "defaults", .integer,
                                .init(chinese: "没有条款依据的规则数", english: "How many rules rest on no clause")),
                        ]))),
        ])
}
