import ArgumentParser
import Endpoints
import FoundationEssentials
import RuleFiles
import RuleImpact
import RuleModel
import RuleOperations
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

/// `tongxing rules impact`: what changed rules would do to the requests there are, before they are published.
struct RulesImpactCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract: Wording.said(
            "推算改动的规则对在办诉求和近 N 天诉求的影响", "Assess what changed rules would do to open and recent requests"),
        discussion: Wording.said(
            """
            拿文件夹里的规则和正在用的规则比：假定每件诉求从登记起就适用，各算一遍，谁换主办、换期限，谁会马上超期。
            只推算，不改任何东西。已经发生的签收、退单、中止照旧。
            """,
            """
            Compares the rules of a folder with those in force: every request is decided under either as if it had applied
            from registration. Nothing is changed, and what has happened stays as it is.
            """))

    @OptionGroup var rules: RulesOption
    @Option(
        help: ArgumentHelp(stringLiteral: Wording.said("数据目录，优先于设置文件", "The data folder, before the settings file")))
    var data: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "除在办的以外，再看近几天登记、已办结的诉求；0 为不看", "Of how many days ended requests are looked at too")))
    var days = 30
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("最多列出几件诉求", "Requests to show at most")))
    var examples = 50
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Format.text
    @Option(
        help: ArgumentHelp(stringLiteral: Wording.said("写到这个文件，默认标准输出", "Write to this file, not to standard output")))
    var output: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "例子里诉求的链接开头，如 https://服务的域名/requests/，默认服务在本机的地址",
                "What links to requests begin with, such as https://HOST/requests/; the server's address on its machine"
            )))
    var links: String?

    func validate() throws {
        guard (0...3_660).contains(days), (1...1_000).contains(examples) else {
            throw ValidationError(
                Wording.said(
                    "--days 是 0 到 3660，--examples 是 1 到 1000。", "--days takes 0 to 3660, --examples 1 to 1000."))
        }
        // Anything else would make links that lead nowhere, or that run what stands in them.
        guard let links, !["https://", "http://", "/"].contains(where: links.hasPrefix) || !links.hasSuffix("/") else {
            return
        }
        throw ValidationError(
            Wording.said(
                "--links 以 https://、http:// 或者 / 开头，以 / 结尾，如 https://服务的域名/requests/。",
                "--links begins with https://, http:// or /, and ends with /, such as https://HOST/requests/."))
    }

    func run() async throws {
        // Files are named as those in force are, whatever the folder is called.
        let files: [RuleFile]
        let path = try await rules.path()
        do { files = try RuleFolder(path, named: ShownPaths.stored).files() } catch {
            throw CommandFailure.usage(
                "\(error.message.chinese)；请用 --rules 指定规则文件夹。",
                "\(error.message.english); name the folder with --rules.")
        }
        let policy = try RulesFolder(files: files, below: path).policy(on: .earliest)
        let document = try await answer(files, DataFolder(try rules.place(data: data)))
        let report = try JSONReader.value(document, as: ImpactReport.self)
        try write(told(report, document, policy.calendar.zone))
    }

    private func answer(_ files: [RuleFile], _ folder: DataFolder) async throws -> [UInt8] {
        let question = ImpactOperations.Question(
            files: files.map { .init(path: $0.path, text: $0.text) }, days: days, examples: examples)
        let request = OperationRequest(
            method: .post, parts: ["rules", "impact"],
            content: .init(type: "application/json", bytes: try JSONWriter.bytes(question)))
        return try await Interruption.ending {
            try await ProgressLine.during(
                Wording.said("推算中", "Assessing"), detail: { await Self.stage(folder) }
            ) { try await folder.content(request) }
        }
    }

    /// How far the server is; nil where none runs or it does not say.
    private static func stage(_ folder: DataFolder) async -> String? {
        guard (try? folder.server()) ?? nil != nil,
            let stage = try? await folder.answer(.get("rules", "impact", "progress")), stage.integer("total") > 0
        else { return nil }
        return "\(stage.integer("done") * 100 / stage.integer("total")) %"
    }

    private func told(_ report: ImpactReport, _ document: [UInt8], _ zone: ZoneRules) -> [UInt8] {
        let text = ImpactText(report, language: Wording.language, zone: zone, links: links)
        return switch format {
        case .text: Array((text.lines.joined(separator: "\n") + "\n").utf8)
        case .json: document + [UInt8(ascii: "\n")]
        case .html: Array(ImpactPage(text).html.utf8)
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return StandardStreams.output(bytes) }
        do { try Data(bytes).write(to: URL(filePath: output), options: .atomic) } catch {
            throw CommandFailure.usage(
                "写不了文件 \(output)：请检查路径和权限。", "The file \(output) cannot be written; check its path and rights.")
        }
    }
}
