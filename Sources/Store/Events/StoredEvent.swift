/// An event with its place in the request's chain.
package struct StoredEvent: Hashable, Sendable {
    package var id: EventID
    package var record: EventRecord
    /// The hash of the event before; zero for the first.
    package var previous: Digest
    package var hash: Digest
}

/// Where an event stands: its request and its number there, from 1.
package struct EventID: Hashable, Comparable, Sendable {
    package let value: Int64

    package init(value: Int64) { self.value = value }
    package init(_ request: RequestKey, _ sequence: Int) { value = request.value << 16 | Int64(sequence) }

    package var request: RequestKey { RequestKey(value: value >> 16) }
    package var sequence: Int { Int(value & 0xFFFF) }

    /// How many events a request can have.
    package static let lastSequence = 0xFFFF

    package static func < (left: EventID, right: EventID) -> Bool { left.value < right.value }
}

extension EventID: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self.init(value: number)
    }
}

extension SQLValue {
    package init(_ id: EventID) { self = .integer(id.value) }
}
