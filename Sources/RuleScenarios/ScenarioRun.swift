import Lifecycle
package import RuleModel
package import RulePlugins
package import TOMLSyntax
import WorkCalendar

/// A scenario told by the rules: what came of it, and where that is not what was expected.
package struct ScenarioRun: Sendable {
    /// One expectation that was not met.
    package struct Difference: Hashable, Sendable {
        /// What was looked at in the end; nil where a step went otherwise.
        package var outcome: Outcome?
        /// The key of the expectation, or `steps` where a step went otherwise.
        package var key: String
        /// What the scenario says.
        package var expected: String
        /// What the rules say, as a scenario file would write it.
        package var actual: String
        /// The place in the file.
        package var range: Range<Int>
        /// Why the rules say so.
        package var reasons: [String]
        /// What makes the file say what came; nil where no change of it can.
        package var edit: ScenarioEdit?
    }

    /// What was expected of the end and what came, as values.
    package struct Outcome: Hashable, Sendable {
        package var subject: ScenarioSubject
        package var expected: ScenarioValue
        package var actual: ScenarioValue
    }

    package let scenario: Scenario
    package private(set) var differences: [Difference] = []
    /// What came of everything that is worth to be expected: who, on which track, and each clock that began.
    package private(set) var found: [(subject: ScenarioSubject, value: ScenarioValue)] = []
    /// The facts that the rules about requests were asked with, each time that something changed, for coverage.
    package private(set) var asked: [Facts] = []
    /// The policy of the day on which it begins.
    package let policy: CompiledPolicy
    private let language: Language
    private let shownPath: @Sendable (String) -> String
    private var events: [RequestEvent] = []

    /// Whether everything came as expected.
    package var isPassed: Bool { differences.isEmpty }

    /// Tells a scenario under a policy of any day.
    ///
    /// - Parameter shownPath: the path to show of a rule file, by the one under which it was checked; that one unless said.
    package init(
        _ scenario: Scenario, policy: CompiledPolicy, language: Language = .chinese,
        shownPath: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.scenario = scenario
        self.policy = policy.on(policy.calendar.date(of: scenario.at))
        self.language = language
        self.shownPath = shownPath
        if let who = scenario.who { ask(PermissionFindings(who, policy: self.policy)) } else { run() }
    }

    /// What the permissions allow, which is the whole of a scenario about them.
    private mutating func ask(_ permissions: PermissionFindings) {
        found = [(.may, permissions.value)]
        for expectation in scenario.expectations where !permissions.isSame(as: expectation.value) {
            differ(
                expectation, permissions.value,
                permissions.reasons(insteadOf: expectation.value, language: language))
        }
    }

    private mutating func run() {
        let registration = Registration(scenario: scenario.facts)
        let unit = scenario.facts.text("registered-by").map { UnitName(rawValue: $0) }
        let actor = Actor(id: "registrar", name: "登记人", roles: unit == nil ? [.intake] : [.handler], unit: unit)
        asked.append(registration.facts(registeredBy: unit).with(beside))
        guard let number = RequestNumber(day: 2_026_01_01, serial: 1) else { return }
        let decision = Lifecycle.register(registration, as: number, by: actor, at: scenario.at, policy: policy)
        if case .failure(let refusal) = decision.result {
            return differ(
                "facts", said("登记成功", "registered"), written(refusal), scenario.range,
                refusedRegistration(refusal, by: actor), edit: nil)
        }
        guard var request = decision.request else { return }
        events = decision.events
        for step in scenario.steps { take(step, on: &request) }
        wait(&request)
        compare(request)
    }

    /// Facts that no request tells, for the kinds of rule that ask for them.
    private var beside: [String: FactValue] {
        scenario.facts.values.filter { !StandardRules.attributes.contains($0.key) }
    }

    private mutating func take(_ step: Scenario.Step, on request: inout ServiceRequest) {
        let today = policy.on(
            policy.calendar.date(of: step.at), roundBegan: policy.calendar.date(of: request.roundBegan))
        let settled = Lifecycle.dueFirings(of: request, policy: today, upTo: step.at).reduce(request) {
            $0.applying($1)
        }
        let command = step.deed.command(on: settled, unit: step.unit)
        let actor = step.deed.actor(on: settled)
        let decision = Lifecycle.decide(command, on: request, by: actor, at: step.at, policy: today)
        events += decision.events
        request = decision.request ?? request
        asked.append(request.facts(today).with(beside))
        let reasons = StepReasons(command.name, by: actor, on: settled, at: step.at, policy: today, telling(today))
        compare(decision.result, with: step, reasons)
    }

    private mutating func compare(
        _ result: Result<[RequestEvent], Refusal>, with step: Scenario.Step, _ reasons: StepReasons
    ) {
        let done = said("办成", "done")
        switch (result, step.refused) {
        case (.success, let code?):
            differ(
                "steps", Self.written(code), done, step.range, reasons.ofSuccess, edit: step.refusalPlace?.edit(to: nil)
            )
        case (.failure(let refusal), let code) where refusal.code != code:
            differ(
                "steps", code.map(Self.written) ?? done, written(refusal), step.range, reasons.reasons(of: refusal),
                edit: step.refusalPlace?.edit(to: refusal.code))
        case (.success, nil), (.failure, _): break
        }
    }

    /// Lets time pass until the moment at which the scenario is looked at.
    private mutating func wait(_ request: inout ServiceRequest) {
        let firings = Lifecycle.dueFirings(of: request, policy: policy, upTo: scenario.end)
        for event in firings { request.apply(event) }
        events += firings
        asked.append(request.facts(policy).with(beside))
    }

    private mutating func compare(_ request: ServiceRequest) {
        let found = ScenarioFindings(
            request, events: events, facts: request.facts(policy).with(beside), policy: policy, at: scenario.end)
        self.found = found.telling
        let text = telling(policy)
        for expectation in scenario.expectations {
            let actual = found.value(of: expectation.subject)
            guard actual != expectation.value else { continue }
            differ(expectation, actual, found.reasons(of: expectation.subject, insteadOf: expectation.value, text))
        }
    }

    private mutating func differ(
        _ expectation: Scenario.Expectation, _ actual: ScenarioValue, _ reasons: [String]
    ) {
        let zone = policy.calendar.zone
        let toml = actual.toml(in: zone)
        differences.append(
            Difference(
                outcome: Outcome(subject: expectation.subject, expected: expectation.value, actual: actual),
                key: expectation.subject.key, expected: expectation.value.toml(in: zone), actual: toml,
                range: expectation.range, reasons: reasons, edit: ScenarioEdit(range: expectation.range, text: toml)))
    }

    private mutating func differ(
        _ key: String, _ expected: String, _ actual: String, _ range: Range<Int>, _ reasons: [String],
        edit: ScenarioEdit?
    ) {
        differences.append(
            Difference(key: key, expected: expected, actual: actual, range: range, reasons: reasons, edit: edit))
    }

    /// Which permission would have been needed, where that is why.
    private func refusedRegistration(_ refusal: Refusal, by actor: Actor) -> [String] {
        guard case .notPermitted(let command, _) = refusal else { return [] }
        let query = PermitQuery(
            command: command, roles: actor.roles, unit: actor.unit, state: nil, lead: nil, track: nil)
        return telling(policy).lines(policy.explainPermit(query))
    }

    private func telling(_ policy: CompiledPolicy) -> ExplanationText {
        ExplanationText(policy, language: language, shownPath: shownPath)
    }

    private func written(_ refusal: Refusal) -> String {
        let sentence = refusal.text.in(language)
        return Self.written(refusal.code) + said("（\(sentence)）", " (\(sentence))")
    }

    private static func written(_ code: String) -> String { "refused = \"\(code)\"" }

    private func said(_ chinese: String, _ english: String) -> String { language == .english ? english : chinese }
}

extension Registration {
    /// What a scenario's facts say of a request that comes in.
    fileprivate init(scenario facts: Facts) {
        let entity = Facts(facts.values.filter { $0.key.hasPrefix("entity.") && $0.key != "entity.known" })
        let isKnown = facts["entity.known"].map { $0 == .boolean(true) } ?? !entity.values.isEmpty
        self.init(
            channel: ChannelName(rawValue: facts.text("channel") ?? ChannelName.hotline.rawValue),
            kind: facts.text("kind").flatMap { RequestKind(rawValue: $0) } ?? .help, text: facts.text("text") ?? "情景",
            subject: facts.text("matter").map { MatterName(rawValue: $0) },
            urgency: facts.text("urgency").flatMap { Urgency(rawValue: $0) } ?? .normal,
            entity: EntityProfile(creditCode: nil, name: nil, facts: isKnown ? entity : nil),
            collectedBy: facts.text("collected-by").map { UnitName(rawValue: $0) })
    }
}

extension ServiceRequest {
    /// When the round began that the request is in.
    fileprivate var roundBegan: Instant { moments.last { $0.name == .reopened }?.at ?? registeredAt }
}

extension Facts {
    /// These facts, and others beside them.
    fileprivate func with(_ others: [String: FactValue]) -> Facts {
        Facts(values.merging(others) { known, _ in known })
    }
}
