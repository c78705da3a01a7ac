import ArgumentParser
import Foundation
import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax

/// `tongxing rules`: the tools of the policy staff.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: Wording.said("检查和整理规则文件", "Check and format rule files"),
        subcommands: [RulesCheckCommand.self, RulesFormatCommand.self])
}

/// The folder of the rule files, which every command on them takes.
struct RulesOption: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(stringLiteral: Wording.said("规则文件夹", "The folder of the rule files")))
    var folder = "rules"
}

/// `tongxing rules check`: every fault of every file in one run.
struct RulesCheckCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.said("一次列出规则文件的全部错误", "List every fault of the rule files in one run"))

    @OptionGroup var rules: RulesOption
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Format.text

    func run() throws {
        let folder = try RulesFolder(rules.folder)
        let diagnostics = folder.result.diagnostics
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
            "\(folder.files.count) files, \(errors) errors; \(defaults) default rules to confirm.")
    }
}

/// `tongxing rules fmt`: writes the rule files in their one form.
struct RulesFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: Wording.said("整理规则文件，注释和顺序不变", "Format the rule files; comments and order stay"))

    @OptionGroup var rules: RulesOption
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("只检查，不改写", "Only say which files would change")))
    var check = false

    func run() throws {
        let folder = URL(filePath: rules.folder).resolvingSymlinksInPath()
        var format = TOMLFormatCommand()
        let walker = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        format.files = (walker?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".toml") }.sorted()
            .map { folder.appending(path: $0).path(percentEncoded: false) }
        format.check = check
        try format.run()
    }
}
