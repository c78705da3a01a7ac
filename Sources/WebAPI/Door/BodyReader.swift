import Endpoints
import Hummingbird
import NIOCore

/// Takes a body in, so much and so long and no more.
enum BodyReader {
    static func read(_ body: RequestBody, limit: Int, within time: Duration) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await piece in body {
                    guard bytes.count + piece.readableBytes <= limit else { throw Problem.bodyTooLarge(limit: limit) }
                    bytes.append(contentsOf: piece.readableBytesView)
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: time)
                throw Problem.bodyTooSlow()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}
