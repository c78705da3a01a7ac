import Lifecycle
import RuleModel

extension EventData {
    /// JSON; the events of a registration by hand, the others through their coding.
    var json: [UInt8] {
        get throws(StoreError) {
            switch self {
            case .registered, .dispatched, .accepted: handWritten
            default: try JSONWriter.bytes(self)
            }
        }
    }

    private var handWritten: [UInt8] {
        var json = JSONText(capacity: 1024)
        json.begin()
        switch self {
        case .registered(let registration, let proposal):
            json.object("registered") { json in
                json.object("_0") { registration.write(to: &$0) }
                json.object("_1") { proposal.write(to: &$0) }
            }
        case .dispatched(let dispatch):
            json.object("dispatched") { json in json.object("_0") { dispatch.write(to: &$0) } }
        case .accepted(let deemed): json.object("accepted") { $0.field("deemed", deemed) }
        default: break
        }
        json.end()
        return json.bytes
    }
}

extension EventData.Dispatch {
    fileprivate func write(to json: inout JSONText) {
        json.field("unit", unit)
        json.field("support", support)
        json.field("attempt", attempt)
        json.field("isDesignated", isDesignated)
    }
}

extension Actor {
    /// JSON with the roles in a fixed order, so that the same actor is always the same text.
    var json: String {
        var json = JSONText(capacity: 96)
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("roles", roles.map(\.rawValue).sorted())
        json.field("unit", unit)
        json.end()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
