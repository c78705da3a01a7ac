package import RuleModel
import RulePlugins
package import TOMLSyntax

/// What came of scenarios as data, as programs read it.
package struct ScenarioRecord: Sendable, Encodable {
    /// One scenario that did not come as expected.
    package struct Failure: Sendable, Encodable {
        package var file: String
        package var title: String
        package var differences: [Difference]
    }

    /// One difference.
    package struct Difference: Sendable, Encodable {
        package var key: String
        package var expected: String
        package var actual: String
        package var reasons: [String]
    }

    package var passed: Int
    package var failed: Int
    package var failures: [Failure]
    package var coverage: CoverageRecord?

    /// The outcome of scenarios, and what they reach where that was measured.
    package init(
        _ runs: [ScenarioRun], _ coverage: ScenarioCoverage?, vocabulary: Vocabulary, language: Language = .chinese
    ) {
        failures = runs.filter { !$0.isPassed }.map { run in
            Failure(
                file: run.scenario.file, title: run.scenario.title,
                differences: run.differences.map {
                    Difference(key: $0.key, expected: $0.expected, actual: $0.actual, reasons: $0.reasons)
                })
        }
        failed = failures.count
        passed = runs.count - failed
        self.coverage = coverage.map { CoverageRecord($0, vocabulary, language) }
    }
}
