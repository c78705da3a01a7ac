import RuleEngine
package import RuleModel
package import RulePlugins

/// Which rules scenarios reach, and which of their conditions they have seen both true and false.
package struct ScenarioCoverage: Sendable {
    /// One rule.
    package struct Entry: Sendable {
        package var section: String
        package var reference: RuleReference
        package var location: SourceLocation
        /// Whether some scenario made it count.
        package var isReached = false
        /// Per attribute test of its condition, whether it was seen true, and false.
        package var tests: [(test: AttributeTest, wasMet: Bool, wasNot: Bool)]

        /// The tests that were seen both true and false.
        package var seen: Int { tests.count { $0.wasMet && $0.wasNot } }
    }

    /// Every rule that scenarios can reach, in order.
    package private(set) var entries: [Entry] = []

    /// Measures scenarios that were told under this policy.
    ///
    /// - Parameter shownPath: the path to show of a rule file, by the one under which it was checked; that one unless said.
    package init(_ runs: [ScenarioRun], policy: CompiledPolicy, shownPath: (String) -> String = { $0 }) {
        let trials = ScenarioTrials(policy)
        entries = trials.rules.map { trial in
            var location = trial.location
            location.path = shownPath(location.path)
            return Entry(
                section: trial.section, reference: trial.reference, location: location,
                tests: trial.tests.map { ($0.test, false, false) })
        }
        for run in runs { trials.forEach(of: run) { note($1, of: $0) } }
    }

    private mutating func note(_ trial: RuleTrial, of rule: Int) {
        entries[rule].isReached = entries[rule].isReached || trial.counted
        for (place, test) in trial.tests.enumerated() {
            if test.isMet {
                entries[rule].tests[place].wasMet = true
            } else {
                entries[rule].tests[place].wasNot = true
            }
        }
    }

    /// Rules that were reached, and all of them.
    package var rules: (reached: Int, all: Int) { (entries.count { $0.isReached }, entries.count) }
    /// Conditions that were seen both true and false, and all of them.
    package var conditions: (seen: Int, all: Int) {
        (entries.reduce(0) { $0 + $1.seen }, entries.reduce(0) { $0 + $1.tests.count })
    }

    /// The lesser of both shares in whole percent, rounded down.
    package var percent: Int {
        min(Self.percent(rules.reached, of: rules.all), Self.percent(conditions.seen, of: conditions.all))
    }

    /// A share in whole percent, rounded down, so that 100 means all; 100 where there is nothing.
    package static func percent(_ part: Int, of whole: Int) -> Int { whole == 0 ? 100 : part * 100 / whole }
}
