import Lifecycle
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// Why a step could be done, or could not.
struct StepReasons {
    private let command: CommandName
    private let actor: Actor
    /// The request when the step was tried.
    private let request: ServiceRequest
    private let policy: CompiledPolicy
    private let at: Instant
    private let text: ExplanationText

    /// - Parameter text: of the same policy.
    init(
        _ command: CommandName, by actor: Actor, on request: ServiceRequest, at: Instant, policy: CompiledPolicy,
        _ text: ExplanationText
    ) {
        self.command = command
        self.actor = actor
        self.request = request
        self.at = at
        self.policy = policy
        self.text = text
    }

    /// The permission that let it be done, and the state in which it could be.
    var ofSuccess: [String] { text.lines(policy.explainPermit(query)) + states + story }

    /// The rule that kept it from being done, or the state, and how the request came into it.
    func reasons(of refusal: Refusal) -> [String] {
        switch refusal {
        case .notPermitted: text.lines(policy.explainPermit(query))
        case .wrongState: states + story
        case .windowOver(_, let rule, let since): window(rule, since)
        case .callbacksOwed: callbacks
        case .noWindow, .officeDispatches, .officeCallsBack, .designated, .unknownUnit, .unknownMatter, .unknownChannel,
            .textMissing:
            story
        }
    }

    private var query: PermitQuery {
        PermitQuery(
            command: command, roles: actor.roles, unit: actor.unit, state: request.state, lead: request.lead,
            track: request.track)
    }

    /// The states in which the command is possible at all.
    private var states: [String] {
        let title = policy.vocabulary.title(of: command.rawValue, in: .command)
        let states = command.states.map { (policy.vocabulary.title(of: $0.rawValue, in: .state).chinese, $0) }
        return [
            text.said(
                "“\(title.chinese)”只在这些状态可以做：" + states.map { "\($0.0)（\($0.1)）" }.joined(separator: "、"),
                "\(command) is possible in these states: " + states.map { "\($0.1)" }.joined(separator: ", "))
        ]
    }

    private var story: [String] { RequestStory(request, policy).lines(text) }

    private func window(_ rule: RuleReference, _ since: Instant) -> [String] {
        let zone = policy.calendar.zone
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: at)
        let clock = clocks.last { $0.rule.reference == rule }?.clock
        let findings = ScenarioFindings(
            request, events: [], facts: request.facts(policy), policy: policy, at: at)
        return [
            text.said(
                "期限在 \(since.rfc3339(in: zone)) 已过", "the time was over at \(since.rfc3339(in: zone))")
        ] + (clock.map { findings.reasons(of: $0, text) } ?? [])
    }

    /// Which callbacks the rules ask for, and how many were made.
    private var callbacks: [String] {
        let facts = request.facts(policy)
        let made = request.callbacks.count
        return policy.toldKinds.filter { $0.section == "callback" }
            .flatMap { text.lines(policy.explanation(of: $0, facts)) }
            + [text.said("已经回访 \(made) 次", "made so far: \(made)")]
    }
}
