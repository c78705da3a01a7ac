import Endpoints
import RuleModel
import TOMLSyntax
import WorkCalendar

/// Collects the members of an object in order; what is nil is left out.
struct ObjectWriting {
    let zone: ZoneRules
    private var members: [JSONValue.Member] = []

    init(zone: ZoneRules) { self.zone = zone }

    var value: JSONValue { .object(members) }

    mutating func add(_ name: String, value: JSONValue?) {
        if let value { members.append(.init(name, value)) }
    }

    mutating func add(_ name: String, _ text: String?) { add(name, value: text.map { .string($0) }) }
    mutating func add(_ name: String, _ number: Int?) { add(name, value: number.map { JSONValue($0) }) }
    mutating func add(_ name: String, _ flag: Bool) { add(name, value: .boolean(flag)) }

    mutating func add(_ name: String, _ instant: Instant?) {
        add(name, value: instant.map { .string($0.rfc3339(in: zone)) })
    }

    mutating func add<Name: OpenName>(_ name: String, _ value: Name?) { add(name, value?.rawValue) }

    mutating func add<Name: OpenName>(_ name: String, _ values: [Name]) {
        add(name, value: .array(values.map { .string($0.rawValue) }))
    }
}
