import Endpoints
import Lifecycle
import RuleModel

extension RequestDocument {
    func event(_ event: RequestEvent) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("sequence", event.sequence)
        object.add("event", event.name)
        object.add("round", event.round)
        object.add("effectiveAt", event.effectiveAt)
        object.add("recordedAt", event.recordedAt)
        object.add("actor", value: actor(event.actor))
        object.add("data", value: data(event.data))
        return object.value
    }

    /// Logins are not for portals.
    private func actor(_ actor: Actor) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        if !reader.roles.contains(.portal) { object.add("id", actor.id) }
        object.add("name", actor.name)
        object.add("unit", actor.unit)
        return object.value
    }

    /// What the event says: the body of the command that led to it, and what the rules added.
    private func data(_ data: EventData) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        switch data {
        case .registered(let registration, let proposal):
            object.add("registration", value: self.registration(registration))
            object.add("proposal", value: self.proposal(proposal))
        case .classified(let classification, let proposal):
            add(classification, to: &object)
            object.add("proposal", value: self.proposal(proposal))
        case .answered(let answer):
            object.add("text", answer.text)
            object.add("cite", answer.cite)
        case .dispatched(let dispatch): add(dispatch, to: &object)
        case .accepted(let deemed): object.add("deemed", deemed)
        case .returned(let reason, let escalations):
            object.add("reason", reason)
            object.add("escalations", value: .array(escalations.map(escalation)))
        case .resumed(let text, let deemed):
            object.add("text", text)
            object.add("deemed", deemed)
        case .concluded(let outcome, let text):
            object.add("outcome", outcome.rawValue)
            object.add("text", text)
        case .reported(let channel, let text):
            object.add("channel", channel)
            object.add("text", text)
        case .calledBack(let callback): add(callback, to: &object)
        case .fired(let firing): add(firing, to: &object)
        default: add(plain: data, to: &object)
        }
        return object.value
    }

    /// Events that say one thing or nothing.
    private func add(plain data: EventData, to object: inout ObjectWriting) {
        switch data {
        case .contacted(let text), .noted(let text), .suspended(let text), .progressed(let text):
            object.add("text", text)
        case .reviewed(let text): object.add("text", text)
        case .reviewRefused(let reason), .reopened(let reason), .rejected(let reason): object.add("reason", reason)
        case .withdrawn(let reason): object.add("reason", reason)
        default: break
        }
    }

    private func add(_ classification: EventData.Classification, to object: inout ObjectWriting) {
        object.add("subject", classification.subject)
        object.add("urgency", classification.urgency)
        object.add("track", classification.track)
        object.add("enterprise", value: classification.entity.flatMap(enterprise))
    }

    private func add(_ dispatch: EventData.Dispatch, to object: inout ObjectWriting) {
        object.add("unit", dispatch.unit)
        object.add("support", dispatch.support)
        object.add("attempt", dispatch.attempt)
        object.add("designated", dispatch.isDesignated)
    }

    private func add(_ callback: EventData.Callback, to object: inout ObjectWriting) {
        object.add("by", callback.by.rawValue)
        object.add("reached", callback.reached)
        object.add("satisfaction", callback.satisfaction?.rawValue)
        object.add("text", callback.text)
    }

    private func add(_ firing: Firing, to object: inout ObjectWriting) {
        object.add("clock", firing.clock)
        object.add("instance", firing.instance)
        object.add("level", firing.level)
        object.add("rule", value: rule(firing.rule))
        object.add("escalations", value: .array(firing.escalations.map(escalation)))
    }

    private func registration(_ registration: Registration) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("channel", registration.channel)
        object.add("channelNumber", registration.channelNumber)
        object.add("kind", registration.kind)
        object.add("title", registration.title)
        object.add("text", registration.text)
        object.add("subject", registration.subject)
        object.add("urgency", registration.urgency)
        object.add("enterprise", value: enterprise(registration.entity))
        object.add("contact", value: registration.contact.map(contact))
        object.add("receivedAt", registration.receivedAt)
        object.add("collectedBy", registration.collectedBy)
        return object.value
    }

    private func proposal(_ proposal: Proposal) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("lead", proposal.route.lead)
        object.add("support", proposal.route.support)
        object.add("track", proposal.route.track)
        object.add("rule", value: proposal.route.reference.map(rule))
        object.add("stewards", proposal.coverage.units)
        object.add("means", value: .array(proposal.coverage.means.map { rule($0.reference) }))
        object.add("revision", proposal.revision)
        return object.value
    }

    private func escalation(_ escalation: EscalationRule) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("suggest", escalation.suggest)
        object.add("notify", escalation.notify)
        object.add("supervise", escalation.supervise)
        object.add("rule", value: rule(escalation.reference))
        return object.value
    }
}
