import ArgumentParser
import Endpoints

/// `tongxing rules drafts`: what is proposed, and what became of it.
struct RulesDraftsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: Wording.said("列出规则草稿，新的在前", "List the drafts of rules, newest first"))

    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let answer = try await place.folder().answer(.get("rules", "drafts"))
        place.output.print(answer) { answer in
            let heading = [
                Wording.said("编号", "HASH"), Wording.said("状态", "STATE"), Wording.said("起草人", "AUTHOR"),
                Wording.said("起草时间", "DRAFTED"), Wording.said("启用时间", "IN FORCE FROM"),
                Wording.said("决定人", "DECIDED BY"), Wording.said("说明", "NOTE"),
            ]
            let rows = answer.elements("drafts").map { draft in
                [
                    RuleSetAnswer.short(draft.text("hash")), RuleSetAnswer.state(draft), draft.text("author"),
                    draft.text("createdAt"), draft.text("activation"), draft.text("decidedBy"),
                    draft.text("note") + reason(draft),
                ]
            }
            return TextTable(heading, rows).text
        }
    }

    private func reason(_ draft: JSONValue) -> String {
        let reason = draft.text("reason")
        return reason.isEmpty ? "" : Wording.said("（\(reason)）", " (\(reason))")
    }
}
