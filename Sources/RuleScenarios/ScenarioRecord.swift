import RuleModel
import RulePlugins

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

    /// What scenarios reach.
    package struct Coverage: Sendable, Encodable {
        package var rulesReached: Int
        package var rules: Int
        package var conditionsSeen: Int
        package var conditions: Int
        /// `section/rule` of each rule that no scenario reaches.
        package var unreached: [String]
    }

    package var passed: Int
    package var failed: Int
    package var failures: [Failure]
    package var coverage: Coverage?

    /// The outcome of scenarios, and what they reach where that was measured.
    package init(_ runs: [ScenarioRun], _ coverage: ScenarioCoverage?) {
        failures = runs.filter { !$0.isPassed }.map { run in
            Failure(
                file: run.scenario.file, title: run.scenario.title,
                differences: run.differences.map {
                    Difference(key: $0.key, expected: $0.expected, actual: $0.actual, reasons: $0.reasons)
                })
        }
        failed = failures.count
        passed = runs.count - failed
        self.coverage = coverage.map { coverage in
            Coverage(
                rulesReached: coverage.rules.reached, rules: coverage.rules.all,
                conditionsSeen: coverage.conditions.seen,
                conditions: coverage.conditions.all,
                unreached: coverage.entries.filter { !$0.isReached }.map { "\($0.section)/\($0.reference.rule)" })
        }
    }
}
