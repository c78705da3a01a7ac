package import Lifecycle
import RuleModel
import WorkCalendar

extension ServiceRequest {
    /// Reads a snapshot, also one of an older form.
    package static func reading(_ snapshot: [UInt8]) throws(StoreError) -> ServiceRequest {
        if let request = ServiceRequest(asWritten: snapshot) { return request }
        return try JSONReader.value(snapshot)
    }

    /// Reads a snapshot exactly as ``snapshot`` writes it today; nil for any other.
    package init?(asWritten snapshot: [UInt8]) {
        var json = JSONTextReader(snapshot)
        do {
            try self.init(from: &json)
        } catch {
            return nil
        }
        guard json.isAtEnd else { return nil }
    }

    private init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        try json.begin()
        guard let number = RequestNumber(try json.text("number")) else { throw JSONTextReader.Mismatch() }
        let registration = try json.object("registration", Registration.init)
        let proposal = try json.object("proposal", Proposal.init)
        self.init(
            number: number, registration, proposal, at: try json.instant("registeredAt"),
            by: try json.nameIfPresent("registeredBy"))
        try readState(&json)
        try readRound(&json)
        moments = try json.objects("moments", Moment.init)
        try json.end()
    }

    private mutating func readState(_ json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        state = try json.name("state")
        track = try json.name("track")
        lead = try json.nameIfPresent("lead")
        support = try json.names("support")
        lastUnit = try json.nameIfPresent("lastUnit")
        isDesignated = try json.flag("isDesignated")
        outcome = try json.valueIfPresent("outcome")
        sequence = try json.integer("sequence")
        version = try json.integer("version")
        updatedAt = try json.instant("updatedAt")
    }

    private mutating func readRound(_ json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        round = try json.integer("round")
        attempt = try json.integer("attempt")
        returns = try json.integer("returns")
        callbacks = try json.objects("callbacks", EventData.Callback.init)
        fired = Set(try json.objects("fired", FiringKey.init))
        overdue = try json.names("overdue")
        suggestions = try json.texts("suggestions")
        isSupervised = try json.flag("isSupervised")
    }
}

extension ServiceRequest.Moment {
    fileprivate init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            name: try json.name("name"), at: try json.instant("at"), round: try json.integer("round"),
            state: try json.name("state"), due: try json.instantIfPresent("due"))
    }
}

extension EventData.Callback {
    fileprivate init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            by: try json.value("by"), reached: try json.flag("reached"),
            satisfaction: try json.valueIfPresent("satisfaction"), text: try json.textIfPresent("text"))
    }
}

extension FiringKey {
    fileprivate init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            clock: try json.name("clock"), instance: try json.integer("instance"),
            threshold: try json.object("threshold", Firing.Passed.init))
    }
}

extension Firing.Passed {
    fileprivate init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        if let threshold = try json.objectIfPresent("warningAt", Threshold.init) {
            self = .warningAt(threshold)
            return
        }
        let place = try json.objectIfPresent("warning") { json throws(JSONTextReader.Mismatch) in
            try json.integer("_0")
        }
        if place == nil { try json.object("due") { _ throws(JSONTextReader.Mismatch) in } }
        self = place.map { .warning($0) } ?? .due
    }
}
