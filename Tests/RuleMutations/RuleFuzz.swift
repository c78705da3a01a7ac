package import RuleModel
import SeededRandomness

/// Rule files changed at random, checked one after the other; the same in every run.
package struct RuleFuzz: Sendable {
    /// Every so many a changed file is checked among all the others, which takes a hundred times as long.
    private static let wholeSetEvery = 64

    private let files: [RuleFile]
    /// Whether whole files are changed; else a pack's header with one of its tables, which is checked in no time.
    private let isWhole: Bool
    private var random: SeededGenerator
    private var answers = AnswerCheck()

    /// How many changed files were answered.
    package var count: Int { answers.count }
    /// What was not answered as it must be: a sentence each.
    package var failures: [String] { answers.failures }

    package init(_ files: [RuleFile], isWhole: Bool, seed: UInt64) {
        self.files = files
        self.isWhole = isWhole
        random = SeededGenerator(seed: seed)
    }

    package mutating func run(_ rounds: Int) {
        for _ in 0..<rounds {
            let file = random.pick(files)
            let text = isWhole ? file.bytes : header(and: file)
            let bytes = TextMutation.changed(text, with: random.pick(files).bytes, &random)
            let changed = RuleFile(path: file.path, bytes: bytes)
            let others = isWhole && count % Self.wholeSetEvery == 0 ? files.filter { $0.path != file.path } : []
            answers.read(changed, among: others)
        }
    }

    /// The pack's header and one of the tables below it: what empty lines part.
    private mutating func header(and file: RuleFile) -> [UInt8] {
        let paragraphs = file.text.split(separator: "\n\n")
        guard let header = paragraphs.first, paragraphs.count > 1 else { return file.bytes }
        let table = random.pick(Array(paragraphs.dropFirst()))
        return Array((header + "\n\n" + table + "\n").utf8)
    }
}
