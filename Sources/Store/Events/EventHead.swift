package import Lifecycle

/// The end of a request's chain, and which events the last command added.
package struct EventHead: Hashable, Sendable {
    package var request: RequestNumber
    /// The first event that the command appended.
    package var first: Int
    /// The last event there is.
    package var last: Int
    package var hash: Digest

    package init(request: RequestNumber, first: Int, last: Int, hash: Digest) {
        self.request = request
        self.first = first
        self.last = last
        self.hash = hash
    }

    /// Before the first event.
    package static func none(of request: RequestNumber) -> EventHead {
        EventHead(request: request, first: 1, last: 0, hash: .zero)
    }
}

extension EventHead {
    private static let size = 8 + 4 + 4 + 32

    /// Each head in 48 bytes: key, first and last big-endian, hash.
    package static func bytes(of heads: [EventHead]) -> [UInt8] {
        var bytes = CanonicalBytes(capacity: heads.count * size)
        for head in heads {
            bytes.append(head.request.key)
            bytes.append(UInt32(head.first))
            bytes.append(UInt32(head.last))
            bytes.append(raw: head.hash.bytes)
        }
        return bytes.bytes
    }

    /// The heads of ``bytes(of:)``; nil for anything else.
    package static func heads(in bytes: [UInt8]) -> [EventHead]? {
        guard bytes.count.isMultiple(of: size) else { return nil }
        let heads = stride(from: 0, to: bytes.count, by: size).compactMap { head(in: bytes[$0..<$0 + size]) }
        return heads.count * size == bytes.count ? heads : nil
    }

    private static func head(in bytes: ArraySlice<UInt8>) -> EventHead? {
        let start = bytes.startIndex
        guard let request = RequestNumber(key: Int64(bigEndian: bytes[start..<start + 8])) else { return nil }
        let first = Int64(bigEndian: bytes[start + 8..<start + 12])
        let last = Int64(bigEndian: bytes[start + 12..<start + 16])
        let hash = Digest(Array(bytes[(start + 16)...])) ?? .zero
        return EventHead(request: request, first: Int(first), last: Int(last), hash: hash)
    }
}

extension Int64 {
    fileprivate init(bigEndian bytes: ArraySlice<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}
