import ArgumentParser
import Endpoints

/// `tongxing rules approve HASH`: the second person's yes to a draft that was written in the workbench.
struct RulesApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: Wording.said("批准工作台里起草的规则", "Approve rules that were drafted in the workbench"),
        discussion: Wording.said(
            "从文件夹或命令行来的草稿，要另一个人登录工作台批准：操作系统分不清是不是两个人。",
            "Drafts from the folder or the command line are approved in the workbench, where two people sign in."))

    @OptionGroup var draft: RuleDraftArgument
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("从哪一天起启用，如 2026-12-01", "The day from which, such as 2026-12-01")))
    var effective: String?
    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        try DayArgument.checkEffective(effective)
        let body: JSONValue = .members(["effective": effective.map { .string($0) }])
        let answer = try await place.folder().answer(.post("rules", "drafts", draft.hash, "approve", body: body))
        place.output.print(answer, text: RuleSetAnswer.standing)
    }
}
