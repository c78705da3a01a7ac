import Endpoints
import Hummingbird
import NIOCore

/// Takes a body in, so much and so long and no more.
enum BodyReader {
    static func read(_ body: RequestBody, limit: Int, within time: Duration) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                try await bytes(of: body, limit: limit)
            }
            group.addTask {
                try await Task.sleep(for: time)
                throw Problem.bodyTooSlow()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private static func bytes(of body: RequestBody, limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await piece in body {
                guard bytes.count + piece.readableBytes <= limit else { throw Problem.bodyTooLarge(limit: limit) }
                bytes.append(contentsOf: piece.readableBytesView)
            }
        } catch let problem as Problem {
            throw problem
        } catch is CancellationError {
            throw Problem.bodyTooSlow()
        } catch {
            // The bytes on the wire are not what HTTP says a body is, or the client is gone.
            throw Problem.brokenBody()
        }
        return bytes
    }
}
