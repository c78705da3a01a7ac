import ArgumentParser
import Endpoints

/// `tongxing rules refuse HASH --reason TEXT`: the second person's no.
struct RulesRefuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: Wording.said("退回规则草稿", "Refuse a draft of rules"))

    @OptionGroup var draft: RuleDraftArgument
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("理由", "Why")))
    var reason: String
    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let answer = try await place.folder().answer(
            .post("rules", "drafts", draft.hash, "refuse", body: ["reason": .string(reason)]))
        place.output.print(answer, text: RuleSetAnswer.standing)
    }
}
