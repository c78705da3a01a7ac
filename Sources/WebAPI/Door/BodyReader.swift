import Endpoints
import Hummingbird
import NIOCore

/// Takes a body in, so much and no more; who waits for it too long cancels the task.
enum BodyReader {
    static func read(_ body: RequestBody, limit: Int) async throws -> [UInt8] {
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
