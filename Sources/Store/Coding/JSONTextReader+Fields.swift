import RuleModel
import WorkCalendar

/// The counterparts of what ``JSONText`` writes for a member.
extension JSONTextReader {
    mutating func key(_ key: StaticString) throws(Mismatch) { guard has(key) else { throw Mismatch() } }

    mutating func text(_ key: StaticString) throws(Mismatch) -> String {
        try self.key(key)
        return try text()
    }

    mutating func textIfPresent(_ key: StaticString) throws(Mismatch) -> String? { has(key) ? try text() : nil }

    mutating func integer(_ key: StaticString) throws(Mismatch) -> Int {
        try self.key(key)
        return Int(try integer())
    }

    mutating func flag(_ key: StaticString) throws(Mismatch) -> Bool {
        try self.key(key)
        return try flag()
    }

    mutating func name<Name: OpenName>(_ key: StaticString) throws(Mismatch) -> Name {
        Name(rawValue: try text(key))
    }

    mutating func nameIfPresent<Name: OpenName>(_ key: StaticString) throws(Mismatch) -> Name? {
        has(key) ? Name(rawValue: try text()) : nil
    }

    mutating func names<Name: OpenName>(_ key: StaticString) throws(Mismatch) -> [Name] {
        try array(key) { json throws(Mismatch) in Name(rawValue: try json.text()) }
    }

    mutating func texts(_ key: StaticString) throws(Mismatch) -> [String] {
        try array(key) { json throws(Mismatch) in try json.text() }
    }

    /// One of an enumeration's values.
    mutating func value<Value: RawRepresentable<String>>(_ key: StaticString) throws(Mismatch) -> Value {
        guard let value = Value(rawValue: try text(key)) else { throw Mismatch() }
        return value
    }

    mutating func valueIfPresent<Value: RawRepresentable<String>>(
        _ key: StaticString
    ) throws(Mismatch) -> Value? {
        guard let text = try textIfPresent(key) else { return nil }
        guard let value = Value(rawValue: text) else { throw Mismatch() }
        return value
    }

    mutating func instant(_ key: StaticString) throws(Mismatch) -> Instant {
        guard let instant = try instantIfPresent(key) else { throw Mismatch() }
        return instant
    }

    mutating func instantIfPresent(_ key: StaticString) throws(Mismatch) -> Instant? {
        try objectIfPresent(key) { json throws(Mismatch) in
            try json.key("microseconds")
            return Instant(microseconds: try json.integer())
        }
    }

    mutating func object<Value>(
        _ key: StaticString, _ read: (inout JSONTextReader) throws(Mismatch) -> Value
    ) throws(Mismatch) -> Value {
        guard let value = try objectIfPresent(key, read) else { throw Mismatch() }
        return value
    }

    mutating func objectIfPresent<Value>(
        _ key: StaticString, _ read: (inout JSONTextReader) throws(Mismatch) -> Value
    ) throws(Mismatch) -> Value? {
        guard has(key) else { return nil }
        try begin()
        let value = try read(&self)
        try end()
        return value
    }

    mutating func array<Element>(
        _ key: StaticString, _ read: (inout JSONTextReader) throws(Mismatch) -> Element
    ) throws(Mismatch) -> [Element] {
        try self.key(key)
        try beginArray()
        var elements: [Element] = []
        while !endsArray() { elements.append(try read(&self)) }
        return elements
    }

    /// An array of objects.
    mutating func objects<Element>(
        _ key: StaticString, _ read: (inout JSONTextReader) throws(Mismatch) -> Element
    ) throws(Mismatch) -> [Element] {
        try array(key) { json throws(Mismatch) in
            try json.begin()
            let element = try read(&json)
            try json.end()
            return element
        }
    }
}
