package import Endpoints
package import Hummingbird

/// The endpoints of the active modules as one router; made anew whole when that set changes.
package struct EndpointTable: Sendable {
    private let responder: any HTTPResponder<BasicRequestContext>
    private let endpoints: [Endpoint]

    package init(_ endpoints: [Endpoint], door: DoorKeeper) {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        for endpoint in endpoints {
            router.on(RouterPath(endpoint.path), method: .init(endpoint.method)) { request, context in
                try await door.answer(request, context, with: endpoint)
            }
        }
        responder = router.buildResponder()
        self.endpoints = endpoints
    }

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let response = try await responder.respond(to: request, context: context)
        // The router answers an address without an endpoint by itself, with an empty body.
        guard response.status == .notFound, RouteNote.current?.isMatched != true else { return response }
        throw missing(request)
    }

    private func missing(_ request: Request) -> Problem {
        let path = request.uri.path
        var allowed = Set(endpoints.filter { Self.matches($0.path, path) }.map(\.method.rawValue))
        if allowed.isEmpty { return .notFound(path) }
        if allowed.contains("GET") { allowed.insert("HEAD") }
        return .methodNotAllowed(request.method.rawValue, allowed: Array(allowed))
    }

    /// Whether a path fits a pattern with `{names}`.
    private static func matches(_ pattern: String, _ path: String) -> Bool {
        let expected = pattern.split(separator: "/")
        let actual = path.split(separator: "/")
        return expected.count == actual.count
            && zip(expected, actual).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}

extension HTTPRequest.Method {
    init(_ method: HTTPMethod) {
        self =
            switch method {
            case .get: .get
            case .post: .post
            case .put: .put
            case .patch: .patch
            case .delete: .delete
            }
    }
}
