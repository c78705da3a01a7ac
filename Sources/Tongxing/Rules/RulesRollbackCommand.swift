import ArgumentParser
import Endpoints

/// `tongxing rules rollback`: brings rules back that were in force before.
struct RulesRollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: Wording.said("恢复用过的一份规则，文件夹也一起恢复", "Bring back rules that were in force, and the folder with them"),
        discussion: Wording.said(
            """
            rules.activation = "approved" 时，一个人只能紧急退回一步：从刚启用的退回紧接着的前一份。其余的，和自己正在
            起草、还不能自己批准的，成为草稿，由另一个人登录工作台批准。
            """,
            """
            With rules.activation = "approved" one person can pull the emergency brake alone: from the rules that came into
            force last to those just before. Anything else, and what one has drafted oneself and may not approve, becomes
            a draft that a second person approves in the workbench.
            """))

    @Argument(
        help: ArgumentHelp(
            stringLiteral: Wording.said("规则编号，或它的开头几位", "The revision, or how it begins")))
    var revision: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("历史里的序号，代替编号", "Its number in the history, instead of the revision")))
    var to: Int64?
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("为什么恢复，必填，留在历史里", "Why, for the history; required")))
    var note: String?
    @OptionGroup var place: RulePlaceOptions

    func run() async throws {
        let note = try NoteArgument.checked(note)
        let folder = try await place.folder()
        let revision = try await named(in: folder)
        let body: JSONValue = .members(["revision": .string(revision), "note": .string(note)])
        let answer = try await folder.answer(.post("rules", "rollbacks", body: body))
        place.output.print(answer, text: RuleSetAnswer.rollback)
    }

    private func named(in folder: DataFolder) async throws -> String {
        switch (revision, to) {
        case (let revision?, nil): return revision
        case (nil, let number?):
            let history = try await folder.answer(.get("rules", "revisions")).elements("revisions")
            guard let found = history.first(where: { $0.integer("number") == number }) else {
                throw CommandFailure.refused(
                    "历史里没有第 \(number) 份规则；请用 tongxing rules history 查看。",
                    "There is no number \(number) in the history; see tongxing rules history.")
            }
            return found.text("revision")
        default:
            throw CommandFailure.usage("请写规则编号，或用 --to 写序号，二者选一。", "Give a revision or --to NUMBER, one of them.")
        }
    }
}
