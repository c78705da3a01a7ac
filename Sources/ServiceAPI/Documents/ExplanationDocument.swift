import Endpoints
import Lifecycle
import RuleModel
import ServiceDesk
import TOMLSyntax
import WorkCalendar

/// Why a request is with whom it is, and why it is due when it is, in sentences of one language.
struct ExplanationDocument {
    let requests: RequestDocument
    let language: Language

    func explanation(_ explanation: RequestExplanation) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        object.add("number", "\(explanation.number)")
        object.add("revision", explanation.revision)
        object.add("coverage", value: policy(explanation.coverage))
        object.add("route", value: policy(explanation.route))
        object.add("support", value: policy(explanation.support))
        object.add("clocks", value: .array(explanation.clocks.map(clock)))
        object.add("escalations", value: policy(explanation.escalations))
        object.add("kinds", value: .array(explanation.kinds.compactMap(kind)))
        return object.value
    }

    /// What the rules of a further kind say, with the name of the kind.
    private func kind(_ explanation: PolicyExplanation) -> JSONValue? {
        guard case .kind(let section, let title) = explanation.question else { return nil }
        var object = ObjectWriting(zone: requests.zone)
        object.add("section", section)
        object.add("title", title.in(language))
        object.add("policy", value: policy(explanation))
        return object.value
    }

    private func clock(_ clock: RequestExplanation.Clock) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        if case .deadline(let name) = clock.policy.question { object.add("clock", name) }
        object.add("policy", value: policy(clock.policy))
        object.add("instance", value: clock.instance.map(requests.clock))
        object.add("count", value: clock.days.map(count))
        return object.value
    }

    private func policy(_ explanation: PolicyExplanation) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        object.add("answer", explanation.answer.in(language))
        object.add("rules", value: .array(explanation.verdicts.map(verdict)))
        object.add("findings", value: JSONValue(explanation.findings))
        return object.value
    }

    private func verdict(_ verdict: RuleVerdict) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        object.add("verdict", Self.name(verdict.verdict))
        object.add("rule", value: requests.rule(verdict.reference))
        object.add("outcome", verdict.outcome.in(language))
        if verdict.verdict != .matched { object.add("reason", verdict.reason.in(language)) }
        object.add("file", verdict.location.path)
        object.add("line", verdict.location.line)
        return object.value
    }

    static func name(_ verdict: RuleVerdict.Verdict) -> String {
        switch verdict {
        case .matched: "matched"
        case .failed: "failed"
        case .notInForce: "not-in-force"
        case .notAsked: "not-asked"
        }
    }

    private func count(_ count: DueExplanation) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        object.add("from", count.start)
        object.add("dueAt", count.due)
        object.add("days", value: .array(count.days.map(day)))
        object.add("cut", count.isCut)
        object.add("provisional", count.isProvisional)
        return object.value
    }

    private func day(_ day: ExplainedDay) -> JSONValue {
        var object = ObjectWriting(zone: requests.zone)
        object.add("date", "\(day.date)")
        object.add("working", day.kind.isWorking)
        object.add("name", day.kind.name)
        object.add("standing", Self.name(day.standing))
        if case .counted(let number) = day.standing { object.add("counted", number) }
        object.add("due", day.isDue)
        object.add("provisional", day.isProvisional)
        return object.value
    }

    static func name(_ standing: ExplainedDay.Standing) -> String {
        switch standing {
        case .startDay: "start-day"
        case .counted: "counted"
        case .paused: "paused"
        case .rest: "rest"
        case .extended: "extended"
        case .rolled: "rolled"
        case .used: "used"
        case .unused: "unused"
        }
    }
}
