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
        let trials = ScenarioTrials(policy).rules
        let witnesses = WitnessFacts(policy)
        var reached = Set<CoverageMark>()
        var result = Result()
        for mark in missing where !reached.contains(mark) {
            guard let run = run(reaching: mark, witnesses, trials) else { continue }
            let text = GeneratedText(policy).text(of: run, title: title(of: mark, trials))
            reached.formUnion(ScenarioCoverage.marks(of: run))
            result.text += (result.text.isEmpty ? "" : "\n") + text
            result.count += 1
        }
        result.unreached = missing.filter { !reached.contains($0) }
        return result
    }

    private func run(
        reaching mark: CoverageMark, _ witnesses: WitnessFacts, _ trials: [RuleTrial]
    ) -> ScenarioRun? {
        let asked = Self.asked(by: mark, trials)
        if ScenarioTrials(policy).isPermission(mark.rule) {
            guard let who = witnesses.askers(for: mark, trials).first(where: { reaches(mark, run(asking: $0)) })
            else { return nil }
            return run(asking: witnesses.plain(who, keeping: asked) { reaches(mark, run(asking: $0)) })
        }
        let candidates = witnesses.candidates(for: mark, trials)
        var second: ScenarioRun?
        for outline in StoryOutline.all {
            for facts in candidates {
                let found = run(outline, facts)
                guard reaches(mark, found) else { continue }
                guard shows(trials[mark.rule], mark, found) else {
                    second = second ?? found
                    continue
                }
                let plain = witnesses.plain(facts, keeping: asked) {
                    let run = run(outline, $0)
                    return reaches(mark, run) && shows(trials[mark.rule], mark, run)
                }
                return told(run(outline, plain), outline, mark, witnesses, asked)
            }
        }
        return second
    }

    /// The same story with what a reader would miss in its facts, where it goes on to reach the mark.
    private func told(
        _ run: ScenarioRun, _ outline: StoryOutline, _ mark: CoverageMark, _ witnesses: WitnessFacts,
        _ asked: Set<String>
    ) -> ScenarioRun {
        let fuller =
            [witnesses.saying(asked, of: run)] + witnesses.withUnits(run.scenario.facts, ScenarioTrials(policy).rules)
        return fuller.reduce(run) { best, facts in
            let other = self.run(outline, Facts(best.scenario.facts.values.merging(facts.values) { $1 }))
            let isTold = facts.values.keys.allSatisfy(asked.contains) || coverage(other) != coverage(best)
            return isTold && reaches(mark, other) ? other : best
        }
    }

    private func coverage(_ run: ScenarioRun) -> ScenarioValue? { run.found.first { $0.subject == .coverage }?.value }

    /// Whether a deadline that counts also runs: the title of a scenario without the clock would promise too much.
    private func shows(_ trial: RuleTrial, _ mark: CoverageMark, _ run: ScenarioRun) -> Bool {
        let deadlines = policy.deadlines(run.asked.last ?? Facts())
        guard mark.aim == .counted, deadlines.contains(where: { $0.reference == trial.reference }) else { return true }
        return run.found.contains { subject, value in
            if case .rule = subject { value == .text(trial.reference.rule) } else { false }
        }
    }

    /// Whether a scenario passes and shows the mark in the end: a step that is refused shows nothing that a person could
    /// confirm, and what was so only on the way is not what the scenario says.
    private func reaches(_ mark: CoverageMark, _ run: ScenarioRun) -> Bool {
        run.isPassed && ScenarioCoverage.marks(atEndOf: run).contains(mark)
    }

    private func run(_ outline: StoryOutline, _ facts: Facts) -> ScenarioRun {
        ScenarioRun(outline.scenario("", facts, at: start, policy.calendar), policy: policy)
    }

    private func run(asking who: Facts) -> ScenarioRun {
        let scenario = Scenario(
            title: "", at: start, facts: Facts(), who: who, steps: [], until: nil, expectations: [], file: "",
            range: 0..<0)
        return ScenarioRun(scenario, policy: policy)
    }

    /// The attributes that the title of a mark speaks of.
    private static func asked(by mark: CoverageMark, _ trials: [RuleTrial]) -> Set<String> {
        let tests = trials[mark.rule].tests
        return switch mark.aim {
        case .counted: Set(tests.map(\.test.attribute))
        case .met(let place), .unmet(let place): [tests[place].test.attribute]
        }
    }

    private func title(of mark: CoverageMark, _ trials: [RuleTrial]) -> String {
        let trial = trials[mark.rule]
        let sentences = ConditionSentence(policy.vocabulary)
        func sentence(_ place: Int) -> String { sentences.text(.attribute(trial.tests[place].test)).chinese }
        return switch mark.aim {
        case .counted: "“\(trial.reference.title)”适用"
        case .met(let place): "“\(trial.reference.title)”的条件成立：\(sentence(place))"
        case .unmet(let place): "“\(trial.reference.title)”的条件不成立：\(sentence(place))"
        }
    }
}
