import ArgumentParser
import Endpoints
import RuleFiles
import RuleModel
import TOMLSyntax

/// `tongxing rules publish`: puts a folder of rules into force, or hands it to a second person where one has to approve.
struct RulesPublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: Wording.said(
            "发布规则文件夹：检查、分析、试办都通过才启用", "Publish a folder of rules once check, analysis and trial pass"),
        discussion: Wording.said(
            "rules.activation = \"approved\" 时成为草稿，由另一个人登录工作台批准。",
            "With rules.activation = \"approved\" it becomes a draft that a second person approves in the workbench."))

    @OptionGroup var rules: RulesOption
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("为什么改，必填，留在历史里", "Why, for the history; required")))
    var note: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("从哪一天起启用，如 2026-12-01，默认立即", "The day from which, such as 2026-12-01; at once"))
    )
    var effective: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("在哪一份规则上改的，默认现行规则", "The revision it was begun from; the one in force")))
    var base: String?
    @Option(
        help: ArgumentHelp(stringLiteral: Wording.said("数据目录，优先于设置文件", "The data folder, before the settings file")))
    var data: String?
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try DayArgument.checkEffective(effective)
        let note = try NoteArgument.checked(note)
        let (files, paths) = try await files()
        let folder = try await DataFolder(try rules.place(data: data))
        let body: JSONValue = .members([
            "files": .array(files.map { ["path": .string($0.path), "text": .string($0.text)] }),
            "note": .string(note), "effective": effective.map { .string($0) },
            "base": base.map { .string($0) },
        ])
        let answer = try await ProgressLine.during(Wording.said("检查、分析、试办", "Checking, analysing, trying")) {
            try await folder.answer(.post("rules", "publications", body: body), paths: paths)
        }
        output.print(answer, text: RuleSetAnswer.standing)
    }

    /// The files under the names that stored ones have, and how they are shown; their own faults are told here already.
    private func files() async throws -> ([RuleFile], ShownPaths) {
        let folder = try RulesFolder(try await rules.path())
        _ = try folder.ruleSet()
        return (folder.files, folder.paths)
    }
}
