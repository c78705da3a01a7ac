import RuleEngine
import RuleModel
import RulePlugins

/// One thing that scenarios can reach: that a rule counts, or that one of its conditions is met, or is not.
package struct CoverageMark: Hashable, Sendable {
    /// What of the rule.
    package enum Aim: Hashable, Sendable {
        case counted
        /// A condition, by its place in the rule.
        case met(Int)
        case unmet(Int)
    }

    /// The rule, by its place among those that scenarios can reach.
    package var rule: Int
    package var aim: Aim
}

extension ScenarioCoverage {
    /// What no scenario has reached, in the order of the rules.
    package var missing: [CoverageMark] {
        entries.enumerated().flatMap { rule, entry -> [CoverageMark] in
            let counted = entry.isReached ? [] : [CoverageMark(rule: rule, aim: .counted)]
            return counted
                + entry.tests.enumerated().flatMap { place, test -> [CoverageMark] in
                    (test.wasMet ? [] : [CoverageMark(rule: rule, aim: .met(place))])
                        + (test.wasNot ? [] : [CoverageMark(rule: rule, aim: .unmet(place))])
                }
        }
    }

    /// What one scenario reaches.
    static func marks(of run: ScenarioRun) -> Set<CoverageMark> {
        var marks = Set<CoverageMark>()
        for facts in Set(run.asked) {
            for (rule, trial) in run.policy.trials(facts).enumerated() {
                if trial.counted { marks.insert(CoverageMark(rule: rule, aim: .counted)) }
                for (place, test) in trial.tests.enumerated() {
                    marks.insert(CoverageMark(rule: rule, aim: test.isMet ? .met(place) : .unmet(place)))
                }
            }
        }
        return marks
    }
}
