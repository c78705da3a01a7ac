import ArgumentParser
import Endpoints

/// `tongxing rules history`: every rule set that came into force, newest first.
struct RulesHistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: Wording.said("列出启用过的规则，新的在前", "List the rules that came into force, newest first"))

    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let answer = try await place.folder().answer(.get("rules", "revisions"))
        place.output.print(answer) { answer in
            let heading = [
                Wording.said("序号", "NO"), Wording.said("编号", "REVISION"), Wording.said("启用时间", "IN FORCE FROM"),
                Wording.said("原因", "CAUSE"), Wording.said("启用人", "BY"), Wording.said("起草人", "AUTHOR"),
                Wording.said("说明", "NOTE"),
            ]
            let rows = answer.elements("revisions").map { revision in
                [
                    "\(revision.integer("number"))", RuleSetAnswer.short(revision.text("revision")),
                    revision.text("activatedAt"), RuleSetAnswer.cause(revision.text("cause")), revision.text("actor"),
                    revision.text("author"), revision.text("note"),
                ]
            }
            return TextTable(heading, rows).text
        }
    }
}
