package import Lifecycle
import RuleModel
import WorkCalendar

extension ServiceRequest {
    /// The snapshot that is kept with the projection.
    package var snapshot: [UInt8] {
        var json = JSONText(capacity: 2048)
        json.begin()
        json.field("number", number.description)
        json.object("registration") { registration.write(to: &$0) }
        json.object("proposal") { proposal.write(to: &$0) }
        writeState(to: &json)
        writeRound(to: &json)
        json.array("moments", moments) { json, moment in moment.write(to: &json) }
        json.end()
        return json.bytes
    }

    private func writeState(to json: inout JSONText) {
        json.field("registeredAt", registeredAt)
        json.field("registeredBy", registeredBy)
        json.field("state", state)
        json.field("track", track)
        json.field("lead", lead)
        json.field("support", support)
        json.field("lastUnit", lastUnit)
        json.field("isDesignated", isDesignated)
        json.field("outcome", outcome?.rawValue)
        json.field("sequence", sequence)
        json.field("version", version)
        json.field("updatedAt", updatedAt)
    }

    private func writeRound(to json: inout JSONText) {
        json.field("round", round)
        json.field("attempt", attempt)
        json.field("returns", returns)
        json.array("callbacks", callbacks) { json, callback in callback.write(to: &json) }
        json.array("fired", fired) { json, key in key.write(to: &json) }
        json.field("overdue", overdue)
        json.field("suggestions", suggestions)
        json.field("isSupervised", isSupervised)
    }
}

extension ServiceRequest.Moment {
    fileprivate func write(to json: inout JSONText) {
        json.begin()
        json.field("name", name)
        json.field("at", at)
        json.field("round", round)
        json.field("state", state)
        json.field("due", due)
        json.end()
    }
}

extension EventData.Callback {
    fileprivate func write(to json: inout JSONText) {
        json.begin()
        json.field("by", by.rawValue)
        json.field("reached", reached)
        json.field("satisfaction", satisfaction?.rawValue)
        json.field("text", text)
        json.end()
    }
}

extension FiringKey {
    fileprivate func write(to json: inout JSONText) {
        json.begin()
        json.field("clock", clock)
        json.field("instance", instance)
        json.object("threshold") { json in
            switch threshold {
            case .warningAt(let threshold): json.object("warningAt") { threshold.write(to: &$0) }
            case .warning(let place): json.object("warning") { $0.field("_0", place) }
            case .due: json.object("due") { _ in }
            }
        }
        json.end()
    }
}
