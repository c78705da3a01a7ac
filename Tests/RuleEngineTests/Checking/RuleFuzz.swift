import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax

/// Rule files changed at random, checked one after the other; the same in every run.
struct RuleFuzz {
    /// Every so many a changed file is checked among all the others, which takes a hundred times as long.
    private static let wholeSetEvery = 64
    /// Every so many the report is printed too.
    private static let reportEvery = 16

    private let files: [RuleFile]
    /// Whether whole files are changed; else a pack's header with one of its tables, which is checked in no time.
    private let isWhole: Bool
    private var random: SeededGenerator
    private(set) var count = 0
    /// What was not answered as it must be: a sentence each.
    private(set) var failures: [String] = []

    init(_ files: [RuleFile], isWhole: Bool, seed: UInt64) {
        self.files = files
        self.isWhole = isWhole
        random = SeededGenerator(seed: seed)
    }

    mutating func run(_ rounds: Int) {
        for _ in 0..<rounds {
            let file = random.pick(files)
            let text = isWhole ? file.bytes : header(and: file)
            let bytes = TextMutation.changed(text, with: random.pick(files).bytes, &random)
            let changed = RuleFile(path: file.path, bytes: bytes)
            let others = isWhole && count % Self.wholeSetEvery == 0 ? files.filter { $0.path != file.path } : []
            check(changed, others)
            count += 1
        }
    }

    /// The pack's header and one of the tables below it: what empty lines part.
    private mutating func header(and file: RuleFile) -> [UInt8] {
        let paragraphs = file.text.split(separator: "\n\n")
        guard let header = paragraphs.first, paragraphs.count > 1 else { return file.bytes }
        let table = random.pick(Array(paragraphs.dropFirst()))
        return Array((header + "\n\n" + table + "\n").utf8)
    }

    private mutating func check(_ changed: RuleFile, _ others: [RuleFile]) {
        let result = RuleChecker.check(files: others + [changed], plugins: StandardRules.plugins)
        let hasErrors = result.diagnostics.contains { $0.severity == .error }
        if (result.ruleSet == nil) != hasErrors { failures.append("neither a rule set nor an error: \(changed.text)") }
        for found in result.diagnostics where found.file == changed.path {
            if found.range.upperBound > changed.bytes.count {
                failures.append("\(found.code) outside: \(changed.text)")
            }
        }
        guard count % Self.reportEvery == 0 else { return }
        let sources = Dictionary((others + [changed]).map { ($0.path, LineTable($0.bytes)) }) { first, _ in first }
        let report = DiagnosticPrinter(sources: sources).text(result.diagnostics)
        if report.isEmpty != result.diagnostics.isEmpty { failures.append("no report: \(changed.text)") }
    }
}
