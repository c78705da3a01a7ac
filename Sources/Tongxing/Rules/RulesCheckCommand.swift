import ArgumentParser
import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax

/// `tongxing rules check`: every fault of every file in one run.
struct RulesCheckCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.said("一次列出规则文件的全部错误", "List every fault of the rule files in one run"))

    @OptionGroup var rules: RulesOption
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Format.text

    func run() async throws {
        let folder = try RulesFolder(try await rules.path())
        let diagnostics = folder.diagnostics
        switch format {
        case .json: StandardStreams.output(folder.printer.json(diagnostics))
        case .sarif:
            let report = SARIFReport(diagnostics, printer: folder.printer, language: Wording.language)
            StandardStreams.output(try report.bytes() + [UInt8(ascii: "\n")])
        case .text:
            StandardStreams.output(Array(folder.printer.text(diagnostics).utf8))
            StandardStreams.error(summary(of: folder))
        }
        if folder.result.ruleSet == nil { throw ExitCode(1) }
    }

    private func summary(of folder: RulesFolder) -> String {
        let errors = folder.result.diagnostics.count { $0.severity == .error }
        let defaults = folder.result.defaults.count
        return Wording.said(
            "\(folder.files.count) 个文件，\(errors) 处错误；\(defaults) 条默认规则待确认。",
            "\(Wording.count(folder.files.count, "file")), \(Wording.count(errors, "error")); "
                + "\(Wording.count(defaults, "default rule")) to confirm.")
    }
}
