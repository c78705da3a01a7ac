package import Lifecycle

/// An event with its place in the request's chain.
package struct StoredEvent: Hashable, Sendable {
    package var id: EventID
    package var record: EventRecord
    /// The hash of the event before; zero for the first.
    package var previous: Digest
    package var hash: Digest

    package init(id: EventID, record: EventRecord, previous: Digest, hash: Digest) {
        self.id = id
        self.record = record
        self.previous = previous
        self.hash = hash
    }
}

/// Where an event stands: its request and its number there, from 1.
package struct EventID: Hashable, Comparable, Sendable {
    package let request: RequestNumber
    package let sequence: Int

    package init(_ request: RequestNumber, _ sequence: Int) {
        self.request = request
        self.sequence = sequence
    }

    /// Nil where the integer is no event's.
    package init?(value: Int64) {
        guard let request = RequestNumber(key: value >> 16) else { return nil }
        self.init(request, Int(value & 0xFFFF))
    }

    /// The integer that tables use: the events of a request lie together, in their order.
    package var value: Int64 { request.key << 16 | Int64(sequence) }

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
