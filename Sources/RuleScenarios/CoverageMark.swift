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

    /// What one scenario reaches, at any time.
    static func marks(of run: ScenarioRun) -> Set<CoverageMark> {
        var marks = Set<CoverageMark>()
        ScenarioTrials(run.policy).forEach(of: run) { marks.formUnion(CoverageMark.marks(of: $1, at: $0)) }
        return marks
    }

    /// What one scenario reaches in the end, so that it can be seen from how it ends.
    static func marks(atEndOf run: ScenarioRun) -> Set<CoverageMark> {
        var marks = Set<CoverageMark>()
        ScenarioTrials(run.policy).forEach(atEndOf: run) { marks.formUnion(CoverageMark.marks(of: $1, at: $0)) }
        return marks
    }
}

extension CoverageMark {
    /// What one asking of a rule reaches.
    fileprivate static func marks(of trial: RuleTrial, at rule: Int) -> [CoverageMark] {
        (trial.counted ? [CoverageMark(rule: rule, aim: .counted)] : [])
            + trial.tests.enumerated().map { place, test in
                CoverageMark(rule: rule, aim: test.isMet ? .met(place) : .unmet(place))
            }
    }
}
