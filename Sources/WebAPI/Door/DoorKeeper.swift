package import Endpoints
import Hummingbird
import TOMLSyntax
package import WorkCalendar

/// What every request passes on its way to an endpoint: limits, identification, access, the form's own origin.
package struct DoorKeeper: Sendable {
    private let identification: any CallerIdentification
    private let limits: @Sendable () -> DoorLimits
    private let now: @Sendable () -> Instant

    package init(
        identification: any CallerIdentification, limits: @escaping @Sendable () -> DoorLimits,
        now: @escaping @Sendable () -> Instant
    ) {
        self.identification = identification
        self.limits = limits
        self.now = now
    }

    func answer(_ request: Request, _ context: BasicRequestContext, with endpoint: Endpoint) async throws -> Response {
        RouteNote.current?.name = endpoint.path
        var call = try await Call(
            request, pathValues: context.parameters, body: body(of: request, for: endpoint), now: now())
        call.principal = try await identification.principal(headers: call.headers, at: call.now)
        try admit(call, to: endpoint)
        return try await Response(endpoint.handle(call))
    }

    private func body(of request: Request, for endpoint: Endpoint) async throws -> [UInt8] {
        guard endpoint.method.isUnsafe else { return [] }
        let limits = limits()
        let limit = endpoint.bodyLimit ?? limits.body
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Problem.bodyTooLarge(limit: limit)
        }
        return try await BodyReader.read(request.body, limit: limit, within: limits.bodyTime)
    }

    private func admit(_ call: Call, to endpoint: Endpoint) throws(Problem) {
        guard endpoint.access != .anyone else { return try checkForm(call, endpoint) }
        guard let principal = call.principal else { throw .notSignedIn() }
        guard !principal.mustChangePassword else { throw .passwordMustChange() }
        guard endpoint.access.admits(principal.roles) else { throw .notAllowed() }
        try checkForm(call, endpoint)
    }

    /// A change by a browser's session has to come from our own page. Source: OWASP CSRF prevention.
    private func checkForm(_ call: Call, _ endpoint: Endpoint) throws(Problem) {
        guard endpoint.method.isUnsafe else { return }
        if let site = call.headers["sec-fetch-site"], !["same-origin", "none"].contains(site) { throw .forgedForm() }
        guard case .session(let token)? = call.principal?.proof else { return }
        guard let sent = call.headers["x-csrf-token"] ?? FormFields(call.body)["csrf"], Self.same(sent, token) else {
            throw .forgedForm()
        }
    }

    /// Compares in a time that does not depend on where the texts differ.
    private static func same(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
