import Endpoints
import Identity
import Lifecycle
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

/// Requests as the API shows them: instants with the zone's offset, personal data masked.
struct RequestDocument {
    let zone: ZoneRules
    let reader: Principal

    func request(_ request: ServiceRequest, clocks: [ClockInstance]) -> JSONValue {
        let registration = request.registration
        var object = ObjectWriting(zone: zone)
        object.add("number", "\(request.number)")
        object.add("version", request.version)
        object.add("state", request.state)
        object.add("kind", registration.kind)
        object.add("channel", registration.channel)
        object.add("channelNumber", registration.channelNumber)
        object.add("title", registration.title)
        object.add("text", registration.text)
        object.add("subject", registration.subject)
        object.add("urgency", registration.urgency)
        object.add("track", request.track)
        object.add("enterprise", value: enterprise(registration.entity))
        object.add("contact", value: registration.contact.map(contact))
        object.add("receivedAt", registration.receivedAt)
        object.add("collectedBy", registration.collectedBy)
        object.add("registeredAt", request.registeredAt)
        object.add("registeredBy", request.registeredBy)
        object.add("updatedAt", request.updatedAt)
        object.add("units", value: units(request))
        progress(of: request, into: &object)
        object.add("clocks", value: .array(clocks.map(clock)))
        return object.value
    }

    private func progress(of request: ServiceRequest, into object: inout ObjectWriting) {
        object.add("round", request.round)
        object.add("attempt", request.attempt)
        object.add("returns", request.returns)
        object.add("designated", request.isDesignated)
        object.add("outcome", request.outcome?.rawValue)
        object.add("overdue", request.overdue)
        object.add("suggestions", value: JSONValue(request.suggestions))
        object.add("supervised", request.isSupervised)
    }

    func enterprise(_ entity: EntityProfile) -> JSONValue? {
        guard entity.creditCode != nil || entity.name != nil || entity.isKnown else { return nil }
        var object = ObjectWriting(zone: zone)
        object.add("creditCode", entity.creditCode)
        object.add("name", entity.name)
        object.add("known", entity.isKnown)
        return object.value
    }

    /// The phone is masked for everybody; who has to call gets it by an act that is recorded.
    func contact(_ contact: Registration.Contact) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("name", contact.name)
        object.add("phone", contact.phone.map { PhoneMask.masked($0) })
        return object.value
    }

    /// Who acts, and who looks after the enterprise.
    private func units(_ request: ServiceRequest) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("lead", request.lead)
        object.add("support", request.support)
        object.add("steward", request.proposal.coverage.primary)
        object.add("stewards", request.proposal.coverage.units)
        object.add("proposed", request.proposal.route.lead)
        return object.value
    }

    /// One line of a list.
    func row(_ row: RequestRow) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("number", "\(row.number)")
        object.add("version", row.version)
        object.add("state", row.state)
        object.add("kind", row.kind)
        object.add("channel", row.channel)
        object.add("channelNumber", row.channelNumber)
        object.add("title", row.title)
        object.add("subject", row.matter)
        object.add("urgency", row.urgency)
        object.add("track", row.track)
        object.add(
            "enterprise",
            value: enterprise(EntityProfile(creditCode: row.creditCode, name: row.entityName, facts: nil)).map(named))
        object.add("registeredAt", row.registeredAt)
        object.add("updatedAt", row.updatedAt)
        object.add("dueAt", row.nextDue)
        var units = ObjectWriting(zone: zone)
        units.add("lead", row.lead)
        units.add("support", row.support)
        object.add("units", value: units.value)
        object.add("round", row.round)
        object.add("attempt", row.attempt)
        object.add("signals", value: JSONValue(row.signals.names))
        return object.value
    }

    /// A row does not say whether the registry knows the enterprise.
    private func named(_ enterprise: JSONValue) -> JSONValue {
        guard case .object(let members) = enterprise else { return enterprise }
        return .object(members.filter { $0.name != "known" })
    }
}
