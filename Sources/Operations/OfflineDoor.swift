package import Endpoints
import ModuleKit
import Store

/// Answers calls in this process, as the server's door would: for commands that run without a server.
package struct OfflineDoor: Sendable {
    private let endpoints: [Endpoint]

    package init(_ endpoints: [Endpoint]) { self.endpoints = endpoints }

    /// Whether one of the endpoints is meant.
    package func has(_ call: Call) -> Bool { found(call) != nil }

    package func answer(_ call: Call) async -> Reply {
        do {
            return try await answered(call)
        } catch let problem as Problem {
            return problem.reply(in: call.language, instance: call.path)
        } catch let error as StoreError {
            return Problem(error).reply(in: call.language, instance: call.path)
        } catch {
            return Problem.unexpected(id: call.id).reply(in: call.language, instance: call.path)
        }
    }

    private func answered(_ call: Call) async throws -> Reply {
        guard let (endpoint, values) = found(call) else { throw Problem.notFound(call.path) }
        guard let principal = call.principal else { throw Problem.notSignedIn() }
        guard endpoint.access.admits(principal.roles) else { throw Problem.notAllowed() }
        var call = call
        call.pathValues = values
        return try await endpoint.handle(call)
    }

    private func found(_ call: Call) -> (Endpoint, [String: String])? {
        for endpoint in endpoints where endpoint.method == call.method {
            if let values = Self.values(of: call.path, in: endpoint.path) { return (endpoint, values) }
        }
        return nil
    }

    /// The values of a pattern's `{names}`; nil where the path does not fit it.
    private static func values(of path: String, in pattern: String) -> [String: String]? {
        let expected = pattern.split(separator: "/")
        let actual = path.split(separator: "/")
        guard expected.count == actual.count else { return nil }
        var values: [String: String] = [:]
        for (name, part) in zip(expected, actual) {
            if name.hasPrefix("{") {
                values[String(name.dropFirst().dropLast())] = String(part)
            } else if name != part {
                return nil
            }
        }
        return values
    }
}
