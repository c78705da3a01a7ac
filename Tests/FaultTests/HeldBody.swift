import NIOCore

/// A body in two halves, the second of which is held back until it is released.
struct HeldBody: AsyncSequence, Sendable {
    let halves: [ByteBuffer]
    private let taken = AsyncStream.makeStream(of: Void.self)
    private let rest = AsyncStream.makeStream(of: Void.self)

    init(_ text: String) {
        let bytes = Array(text.utf8)
        halves = [
            ByteBuffer(bytes: bytes.prefix(bytes.count / 2)), ByteBuffer(bytes: bytes.dropFirst(bytes.count / 2)),
        ]
    }

    var length: Int64 { Int64(halves.reduce(0) { $0 + $1.readableBytes }) }

    /// Returns once the first half is on its way.
    func firstHalfIsTaken() async { for await _ in taken.stream {} }

    func release() { rest.continuation.finish() }

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    struct Iterator: AsyncIteratorProtocol {
        let body: HeldBody
        private var position = 0

        init(body: HeldBody) { self.body = body }

        mutating func next() async throws -> ByteBuffer? {
            if position == 1 {
                body.taken.continuation.finish()
                for await _ in body.rest.stream {}
            }
            guard position < body.halves.count else { return nil }
            defer { position += 1 }
            return body.halves[position]
        }
    }
}
