import ArgumentParser
import FoundationEssentials
import TOMLSyntax

/// `tongxing toml`: reads, checks and formats TOML files of any kind.
struct TOMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toml", abstract: Wording.said("读取、检查、整理 TOML 文件", "Read, check and format TOML files"),
        subcommands: [TOMLTreeCommand.self, TOMLCheckCommand.self, TOMLFormatCommand.self])
}

/// `tongxing toml tree [FILE|-]`: the tagged JSON of the public conformance suite.
struct TOMLTreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree", abstract: Wording.said("以带类型的 JSON 输出", "Print the values as tagged JSON"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("文件，- 为标准输入", "The file; - is standard input")))
    var file = "-"

    func run() throws {
        let document = TOMLDocument(parsing: try InputFile.bytes(of: file))
        guard document.isValid else {
            TOMLReport.printFaults(of: document, file: file)
            throw ExitCode(1)
        }
        StandardStreams.output(TaggedJSON.render(document))
    }
}

/// `tongxing toml check [FILE…|-]`: every fault of every file in one run.
struct TOMLCheckCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.said("一次列出全部错误", "List every fault in one run"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("文件，- 为标准输入", "The files; - is standard input")))
    var files = ["-"]
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Format.text

    func run() throws {
        var sources: [String: LineTable] = [:]
        var diagnostics: [SourceDiagnostic] = []
        for file in files {
            let document = TOMLDocument(parsing: try InputFile.bytes(of: file))
            sources[TOMLReport.name(file)] = document.lines
            diagnostics += document.diagnostics(file: TOMLReport.name(file))
        }
        let printer = DiagnosticPrinter(sources: sources, language: Wording.language)
        if format == .json {
            StandardStreams.output(printer.json(diagnostics))
        } else {
            StandardStreams.output(Array(printer.text(diagnostics).utf8))
        }
        if !diagnostics.isEmpty { throw ExitCode(1) }
    }
}

/// `tongxing toml format [FILE…|-]`: writes the files in the project's one form.
struct TOMLFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: Wording.said("整理格式，注释和顺序不变", "Format in place; comments and order stay"))

    @Argument(
        help: ArgumentHelp(stringLiteral: Wording.said("文件，- 从标准输入到标准输出", "The files; - goes from input to output")))
    var files = ["-"]
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("只检查，不改写", "Only say which files would change")))
    var check = false

    func run() throws {
        var isClean = true
        for file in files where try !format(file) { isClean = false }
        if !isClean { throw ExitCode(1) }
    }

    /// Whether the file is valid and, with `--check`, formatted already.
    private func format(_ file: String) throws -> Bool {
        let document = TOMLDocument(parsing: try InputFile.bytes(of: file))
        guard document.isValid else {
            TOMLReport.printFaults(of: document, file: file)
            return false
        }
        let text = try TOMLFormatter.format(document)
        if check {
            if text != document.source { StandardStreams.output(TOMLReport.name(file)) }
            return text == document.source
        }
        if file == "-" {
            StandardStreams.output(Array(text.utf8))
        } else if text != document.source {
            try write(text, to: file)
        }
        return true
    }

    private func write(_ text: String, to file: String) throws {
        do { try Data(text.utf8).write(to: URL(filePath: file), options: .atomic) } catch {
            throw CommandFailure.refused(
                "写不了文件 \(file)：请检查权限和磁盘空间。", "The file \(file) cannot be written; check permissions and disk space.")
        }
    }
}

/// What the commands on TOML files print alike.
enum TOMLReport {
    static func name(_ file: String) -> String { file == "-" ? "<stdin>" : file }

    static func printFaults(of document: TOMLDocument, file: String) {
        let printer = DiagnosticPrinter(sources: [name(file): document.lines], language: Wording.language)
        StandardStreams.error(printer.text(document.diagnostics(file: name(file))))
    }
}
