package import Endpoints

extension Operations {
    /// Answers a call in this process, as the server's door would: for commands that run without a server.
    package func answer(_ call: Call) async -> Reply {
        do {
            return try await answered(call)
        } catch let problem as Problem {
            return problem.reply(in: call.language, instance: call.path)
        } catch {
            return Problem.unexpected(id: call.id).reply(in: call.language, instance: call.path)
        }
    }

    private func answered(_ call: Call) async throws -> Reply {
        for endpoint in endpoints where endpoint.method == call.method {
            guard let values = Self.values(of: call.path, in: endpoint.path) else { continue }
            guard let principal = call.principal else { throw Problem.notSignedIn() }
            guard endpoint.access.admits(principal.roles) else { throw Problem.notAllowed() }
            var call = call
            call.pathValues = values
            return try await endpoint.handle(call)
        }
        throw Problem.notFound(call.path)
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
