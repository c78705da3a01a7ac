import RuleModel
import RuleMutations
import RulePlugins
import RuleScenarios

/// A share of the texts, which can be tried beside others.
enum FuzzWork: Sendable {
    /// Every keystroke in a table of a rule file, below the file's header.
    case rules(path: String, header: [UInt8], table: [UInt8])
    /// Every keystroke in a table of a file of scenarios.
    case scenarios(path: String, table: [UInt8], policy: CompiledPolicy)
    /// So many whole files changed at random.
    case changes(of: [RuleFile], seed: UInt64, rounds: Int)

    /// The keystrokes of a file, table by table: what empty lines part.
    static func keystrokes(in file: RuleFile, policy: CompiledPolicy) -> [FuzzWork] {
        let tables = file.text.split(separator: "\n\n").map { Array("\($0)\n".utf8) }
        guard !file.isScenario else {
            return tables.map { .scenarios(path: file.path, table: $0, policy: policy) }
        }
        let header = tables.first.map { $0 + [UInt8(ascii: "\n")] } ?? []
        return tables.indices.map { .rules(path: file.path, header: $0 == 0 ? [] : header, table: tables[$0]) }
    }

    func tally() -> FuzzTally {
        var tally = FuzzTally()
        switch self {
        case .rules(let path, let header, let table):
            var edits = EditCheck(formatsEvery: 1)
            var answers = AnswerCheck()
            Keystrokes.all(in: table) { text in
                edits.read(text)
                tally.time(header.count + text.count) { answers.read(RuleFile(path: path, bytes: header + text)) }
            }
            tally.add(keystrokes: answers.count, edits.failures + answers.failures)
        case .scenarios(let path, let table, let policy):
            var edits = EditCheck(formatsEvery: 1)
            Keystrokes.all(in: table) { text in
                edits.read(text)
                tally.time(text.count) {
                    _ = ScenarioReader(RuleFile(path: path, bytes: text), policy: policy).diagnostics
                }
            }
            tally.add(keystrokes: edits.count, edits.failures)
        case .changes(let files, let seed, let rounds):
            var fuzz = RuleFuzz(files, isWhole: true, seed: seed)
            for _ in 0..<rounds { tally.time(nil) { fuzz.run(1) } }
            tally.add(changes: fuzz.count, fuzz.failures)
        }
        return tally
    }
}
