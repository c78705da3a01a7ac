package import Endpoints
import Hummingbird
import NIOCore
import TOMLSyntax
package import WorkCalendar

/// What every request passes on its way to an endpoint: limits, identification, access, the form's own origin.
package struct DoorKeeper: Sendable {
    private let identification: any CallerIdentification
    private let limits: @Sendable () -> DoorLimits
    private let now: @Sendable () -> Instant
    private let limiter: RateLimiter

    package init(
        identification: any CallerIdentification, limits: @escaping @Sendable () -> DoorLimits,
        limiter: RateLimiter = RateLimiter(), now: @escaping @Sendable () -> Instant
    ) {
        self.identification = identification
        self.limits = limits
        self.limiter = limiter
        self.now = now
    }

    func answer(_ request: Request, _ context: BasicRequestContext, with endpoint: Endpoint) async throws -> Response {
        let note = RouteNote.current
        note?.found(endpoint)
        guard endpoint.surface != .probe, let time = limits().callTime else {
            return try await passed(request, context, endpoint)
        }
        return try await TimeLimit.keeping(time) {
            try await passed(request, context, endpoint)
        } late: {
            note?.hasBody == true ? .callTooSlow() : .bodyTooSlow()
        }
    }

    private func passed(
        _ request: Request, _ context: BasicRequestContext, _ endpoint: Endpoint
    ) async throws -> Response {
        let note = RouteNote.current
        var call = try Call(request, pathValues: context.parameters, body: [], now: now())
        note?.call = call
        try count(call, endpoint)
        if endpoint.surface != .probe {
            call.principal = try await identification.principal(headers: call.headers, at: call.now)
            note?.call = call
        }
        try admit(call, to: endpoint)
        try QueryCheck(endpoint).check(call, sent: request.uri.query)
        call.body = try await body(of: request, for: endpoint)
        note?.hasBody = true
        try checkMedia(call, endpoint)
        try checkForm(call, endpoint)
        return Response(try await handled(call, request, endpoint))
    }

    /// What the endpoint answers; where it wants it so, the work is cancelled once nobody is there to have the answer.
    ///
    /// The connection is watched only after the body has been read: while both are done at once, a body that nobody
    /// takes whole keeps the watch waiting, and with it the connection.
    private func handled(_ call: Call, _ request: Request, _ endpoint: Endpoint) async throws -> Reply {
        guard endpoint.endsWithCaller else { return try await endpoint.handle(call) }
        var read = request
        read.body = RequestBody(buffer: ByteBuffer(bytes: call.body))
        do {
            return try await read.body.consumeWithCancellationOnInboundClose { _ in try await endpoint.handle(call) }
        } catch is CancellationError {
            throw Problem.callerGone()
        }
    }

    private func body(of request: Request, for endpoint: Endpoint) async throws -> [UInt8] {
        guard endpoint.method.isUnsafe else { return [] }
        let limits = limits()
        let limit = endpoint.bodyLimit ?? limits.body
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Problem.bodyTooLarge(limit: limit)
        }
        let sent = request.body
        guard limits.callTime == nil else { return try await BodyReader.read(sent, limit: limit) }
        return try await TimeLimit.keeping(limits.bodyTime) {
            try await BodyReader.read(sent, limit: limit)
        } late: {
            .bodyTooSlow()
        }
    }

    /// Counts the call where the endpoint is limited; who calls on the Unix socket has no address and no limit.
    private func count(_ call: Call, _ endpoint: Endpoint) throws(Problem) {
        guard let limit = endpoint.limit, !call.remoteAddress.isEmpty else { return }
        let standing = limiter.take(limit, client: RemoteAddress.key(call.remoteAddress), at: call.now)
        RouteNote.current?.headers = [
            ("RateLimit-Policy", "\"\(limit.name)\";q=\(limit.quota);w=\(limit.window)"),
            ("RateLimit", "\"\(limit.name)\";r=\(standing.remaining);t=\(standing.reset)"),
        ]
        if let seconds = standing.retryAfter { throw .tooMany(seconds: seconds) }
    }

    private func admit(_ call: Call, to endpoint: Endpoint) throws(Problem) {
        guard endpoint.access != .anyone else { return }
        guard let principal = call.principal else { throw .notSignedIn() }
        guard !principal.mustChangePassword else { throw .passwordMustChange() }
        guard endpoint.access.admits(principal.roles) else { throw .notAllowed() }
    }

    /// What declares a body reads JSON; pages read their forms themselves.
    private func checkMedia(_ call: Call, _ endpoint: Endpoint) throws(Problem) {
        guard endpoint.surface == .api, endpoint.body != nil, !call.body.isEmpty else { return }
        let type = (call.headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        guard type == "application/json" || type.hasPrefix("application/") && type.hasSuffix("+json") else {
            throw .unsupportedMedia(type, accepted: "application/json")
        }
    }

    /// A change by a browser's session has to come from our own page. Source: OWASP CSRF prevention.
    private func checkForm(_ call: Call, _ endpoint: Endpoint) throws(Problem) {
        guard endpoint.method.isUnsafe else { return }
        guard Self.isFromHere(call) else { throw .forgedForm() }
        guard case .session(let token)? = call.principal?.proof else { return }
        guard
            let sent = call.headers["x-csrf-token"] ?? FormFields(call.body)["csrf"] ?? MultipartForm(call)?["csrf"],
            SecretComparison.same(sent, token)
        else {
            throw .forgedForm()
        }
    }

    /// Whether a browser says that the change comes from our own page; who is no browser says nothing of the kind.
    private static func isFromHere(_ call: Call) -> Bool {
        if let site = call.headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
        guard let origin = call.headers["origin"], let host = call.headers["host"] else { return true }
        guard let start = origin.firstRange(of: "://")?.upperBound else { return false }
        return origin[start...].lowercased() == host.lowercased()
    }
}
