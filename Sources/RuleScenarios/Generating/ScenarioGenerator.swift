import RuleEngine
import RuleModel
package import RulePlugins
import TOMLSyntax
import WorkCalendar

/// Writes scenarios for what the others do not reach: the facts are found by the analysis, the expectations are what the
/// rules say now, for a person to confirm.
package struct ScenarioGenerator {
    /// What was generated.
    package struct Result: Sendable {
        /// The scenarios as text of a scenario file; empty where nothing had to be or could be generated.
        package var text = ""
        package var count = 0
        /// What no story that was tried reaches, such as what no request can be.
        package var unreached: [CoverageMark] = []
    }

    private let policy: CompiledPolicy
    private let start: Instant

    /// Generates under a policy of any day; every request is registered at an opening of the last published year.
    package init(_ policy: CompiledPolicy) {
        let calendar = policy.calendar
        let spring = CivilDate(year: calendar.lastPublishedYear ?? 2_026, month: 3, day: 1) ?? .earliest
        start = calendar.nextOpening(from: calendar.zone.start(of: spring))
        self.policy = policy.on(calendar.date(of: start))
    }

    /// Scenarios that reach what these runs do not, each the plainest that was found.
    package func scenarios(beside runs: [ScenarioRun]) -> Result {
        let missing = ScenarioCoverage(runs, policy: policy).missing
        let trials = policy.trials(Facts())
        let witnesses = WitnessFacts(policy)
        var reached = Set<CoverageMark>()
        var result = Result()
        for mark in missing where !reached.contains(mark) {
            guard let run = run(reaching: mark, witnesses.candidates(for: mark, trials)) else {
                result.unreached.append(mark)
                continue
            }
            let marks = ScenarioCoverage.marks(of: run)
            let text = GeneratedText(policy).text(of: run, title: title(of: mark, trials))
            reached.formUnion(marks)
            result.text += (result.text.isEmpty ? "" : "\n") + text
            result.count += 1
        }
        return result
    }

    private func run(reaching mark: CoverageMark, _ candidates: [Facts]) -> ScenarioRun? {
        for outline in StoryOutline.all {
            for facts in candidates {
                let scenario = outline.scenario("", facts, at: start, policy.calendar)
                let run = ScenarioRun(scenario, policy: policy)
                // A step that is refused shows nothing that a person could confirm.
                if run.isPassed, ScenarioCoverage.marks(of: run).contains(mark) { return run }
            }
        }
        return nil
    }

    private func title(of mark: CoverageMark, _ trials: [RuleTrial]) -> String {
        let trial = trials[mark.rule]
        let sentences = ConditionSentence(policy.vocabulary)
        func sentence(_ place: Int) -> String { sentences.text(.attribute(trial.tests[place].test)).chinese }
        return switch mark.aim {
        case .counted: "“\(trial.reference.title)”适用"
        case .met(let place): "“\(trial.reference.title)”：\(sentence(place))"
        case .unmet(let place): "“\(trial.reference.title)”：不是“\(sentence(place))”"
        }
    }
}
