import ArgumentParser
import Foundation
import RuleFiles
import RuleModel
import RuleMutations
import RulePlugins
import WorkCalendar

/// Tries every key at every place of the rule files, and many files changed at random.
///
/// Ends with 1 where a text was not answered as it must be; a trap or a hang speaks for itself.
@main
struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Fuzz", abstract: "Try every key at every place of the rule files, and files changed at random.")

    @Argument(help: "The folder of rule files.")
    var folder = "rules"
    @Option(help: "Files changed at random.")
    var rounds = 100_000
    @Flag(inversion: .prefixedNo, help: "Every key at every place.")
    var keystrokes = true

    func run() async throws {
        let read = try RuleFolder(folder).readableFiles(scenarios: true)
        guard let ruleSet = RuleChecker.check(files: read.files, plugins: StandardRules.plugins).ruleSet,
            let day = CivilDate("2026-02-09")
        else {
            throw ValidationError("The rule files in \(folder) are not sound: see tongxing rules check.")
        }
        var works: [FuzzWork] = []
        if keystrokes {
            // Scenarios are read in the words of a day on which the shipped rules are in force.
            let policy = try PolicyComposer.policy(ruleSet, on: day)
            works += read.files.flatMap { FuzzWork.keystrokes(in: $0, policy: policy) }
        }
        let rules = read.files.filter { !$0.isScenario }
        let share = 1_000
        works += stride(from: 0, to: rounds, by: share).map { start in
            .changes(of: rules, seed: UInt64(start), rounds: min(share, rounds - start))
        }
        let tally = await FuzzTally.of(works)
        print(tally.summary)
        for failure in tally.failures.prefix(20) { print("---\n\(failure)") }
        if !tally.failures.isEmpty { throw ExitCode(1) }
    }
}
