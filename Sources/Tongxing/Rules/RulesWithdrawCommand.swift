import ArgumentParser
import Endpoints
import RuleKeeping

/// `tongxing rules withdraw HASH`: takes back one's own draft, or one that was saved in the rule folder.
struct RulesWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: Wording.said("撤回自己发布的草稿，或者规则文件夹存成的草稿", "Take back one's own draft, or one saved in the folder"),
        discussion: Wording.said(
            "文件夹里的修改留着不动；改回去，或者改好再存，又成为新的草稿。",
            "What is changed in the folder stays: put it back, or save it again for a new draft."))

    @OptionGroup var draft: RuleDraftArgument
    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let answer = try await place.folder().answer(.post("rules", "drafts", draft.hash, "withdraw"))
        place.output.print(answer) { answer in
            [RuleSetAnswer.standing(of: answer), Self.remark(on: answer)].compactMap { $0 }.joined(separator: "\n")
        }
    }

    /// The folder still has what the draft was made of.
    private static func remark(on draft: JSONValue) -> String? {
        guard draft.text("author") == RuleKeeper.folderAuthor else { return nil }
        return Wording.said(
            "  规则文件夹里的修改还在：改回去，或者改好再存。", "  The rule folder still has the changes: put them back, or save it again.")
    }
}
