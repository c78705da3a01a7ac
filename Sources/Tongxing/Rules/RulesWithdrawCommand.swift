import ArgumentParser
import Endpoints

/// `tongxing rules withdraw HASH`: takes one's own draft back.
struct RulesWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Wording.said("撤回自己发布的草稿", "Take one's own draft back"))

    @OptionGroup var draft: RuleDraftArgument
    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let answer = try await place.folder().answer(.post("rules", "drafts", draft.hash, "withdraw"))
        place.output.print(answer, text: RuleSetAnswer.standing)
    }
}
