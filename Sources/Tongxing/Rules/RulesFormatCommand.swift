import ArgumentParser
import RuleFiles
import RuleModel
import Store
import TOMLSyntax

/// `tongxing rules fmt`: writes the rule files and the scenarios in their one form.
struct RulesFormatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: Wording.said("整理规则文件，注释和顺序不变", "Format the rule files; comments and order stay"))

    @OptionGroup var rules: RulesOption
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("只检查，不改写", "Only say which files would change")))
    var check = false
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let path = try await rules.path()
        let folder = RuleFolder(path, named: ShownPaths(path).root)
        do {
            let (files, unread) = try folder.readableFiles(scenarios: true)
            var faults = unread
            var changed: [String] = []
            for file in files {
                let document = TOMLDocument(parsing: file.bytes)
                faults += document.diagnostics(file: file.path)
                guard document.isValid else { continue }
                let text = Array(try TOMLFormatter.format(document).utf8)
                guard text != file.bytes else { continue }
                if !check { try folder.write(text, as: file) }
                changed.append(file.path)
            }
            try tell(changed, faults, DiagnosticPrinter(files, language: Wording.language))
            if !faults.isEmpty || check && !changed.isEmpty { throw ExitCode(1) }
        } catch let fault as RuleFolderFault {
            throw CommandFailure.usage(
                "\(fault.message.chinese)；请检查路径和权限，或用 --rules 指定规则文件夹。",
                "\(fault.message.english); check the path and the rights, or name the folder with --rules.")
        }
    }

    private func tell(_ changed: [String], _ faults: [SourceDiagnostic], _ printer: DiagnosticPrinter) throws {
        switch output.format {
        case .json:
            let names = String(decoding: try JSONWriter.bytes(changed), as: UTF8.self)
            StandardStreams.output("{\"isCheck\":\(check),\"changed\":\(names),\"faults\":\(printer.json(faults))}")
        case .text:
            if check { for name in changed { StandardStreams.output(name) } }
            if !faults.isEmpty { StandardStreams.error(printer.text(faults)) }
        }
    }
}
