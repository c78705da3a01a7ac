import ArgumentParser
import Endpoints
import RuleFiles
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

/// `tongxing rules explain`: everything that the rules say about a request or about some facts, and why.
struct RulesExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Wording.said(
            "说明规则怎样决定：谁办、谁协办、期限怎样数出来、依据哪一条",
            "Say what the rules decide, by which clause, and how due dates are counted"),
        discussion: Wording.said(
            """
            诉求写编号；也可以把事实写成 TOML，一行一个属性，例如：
              matter = "drainage"
              entity.kind = "enterprise"
            写了 entity. 的，就是登记里查得到的主体。
            """,
            """
            Give a request's number, or facts in TOML, one attribute a line, such as:
              matter = "drainage"
              entity.kind = "enterprise"
            Whoever says something of the entity means one that is known.
            """))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("诉求编号，如 TX20260209-000047", "The number of a request")))
    var number: String?
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("写有事实的文件，- 是标准输入", "A file of facts; - is standard input")))
    var facts: String?
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "从哪个时刻看，如 2026-02-09T09:00:00+08:00，默认现在；和 --facts 一起用时，期限也从它起算",
                "As of which instant, now unless given; with --facts clocks count from it too")))
    var asOf: String?
    @Option(
        help: ArgumentHelp(stringLiteral: Wording.said("数据目录，优先于设置文件", "The data folder, before the settings file")))
    var data: String?
    @OptionGroup var rules: RulesOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        switch (number, facts, asOf) {
        case (let number?, nil, _) where number.contains { !$0.isWhitespace }:
            let folder = try await DataFolder(try rules.place(data: data))
            let query = try asOf == nil ? [] : [(name: "asOf", value: moment().rfc3339)]
            output.print(try await folder.answer(.get("rules", "explanations", number, query: query))) {
                $0.elements("lines").compactMap(\.string).joined(separator: "\n")
            }
        case (nil, let facts?, _): try explain(facts, RulesFolder(try await rules.path()))
        default:
            throw CommandFailure.usage(
                "请写一个诉求编号，或用 --facts 写一个文件，二者选一。", "Give a request's number or --facts FILE, one of them.")
        }
    }

    private func explain(_ file: String, _ folder: RulesFolder) throws {
        let moment = try moment()
        let policy = try folder.policy(on: .earliest)
        let today = policy.on(policy.calendar.date(of: moment))
        let explanation = FactsExplanation(try FactsFile.facts(file, today.vocabulary), policy: today, start: moment)
        let text = ExplanationText(today, language: Wording.language, shownPath: folder.paths.shown)
        switch output.format {
        case .text:
            let lines = [text.source(today.revision, asOf: moment)] + explanation.lines(text)
            StandardStreams.output(lines.joined(separator: "\n"))
        case .json:
            let record = FactsExplanationRecord(explanation, text, today, asOf: moment)
            StandardStreams.output(try JSONWriter.bytes(record) + [UInt8(ascii: "\n")])
        }
    }

    private func moment() throws -> Instant {
        guard let asOf else { return MachineClock.now() }
        do { return try Instant(rfc3339: asOf) } catch {
            throw CommandFailure.usage(
                "--as-of 应为带时区的时间，如 2026-02-09T09:00:00+08:00。",
                "--as-of takes an instant with its offset, such as 2026-02-09T09:00:00+08:00.")
        }
    }
}
