package import Endpoints
package import Hummingbird
import Synchronization
import TOMLSyntax
package import Tracing

/// Holds the responder of the active modules and answers for everything around it: identity of the request, errors as
/// problem documents, security headers, one event for log and metrics.
package final class SwitchableResponder: HTTPResponder {
    private let table: Mutex<EndpointTable>
    private let observe: @Sendable (DoorEvent) -> Void
    private let requestID: @Sendable () -> String
    /// Turns errors of the house into problems; nil for those it does not know.
    private let explain: @Sendable (any Error) -> Problem?
    /// Tells a problem to somebody with a browser.
    private let page: (@Sendable (Problem, Call) async -> Reply?)?
    private let tracer: @Sendable () -> any Tracer

    /// - Parameters:
    ///   - page: makes the page of a problem; where there is none, browsers get problem documents too.
    ///   - tracer: continues the caller's trace.
    package init(
        _ table: EndpointTable, requestID: @escaping @Sendable () -> String,
        explain: @escaping @Sendable (any Error) -> Problem?, page: (@Sendable (Problem, Call) async -> Reply?)? = nil,
        tracer: @escaping @Sendable () -> any Tracer = { InstrumentationSystem.tracer },
        observe: @escaping @Sendable (DoorEvent) -> Void
    ) {
        self.table = Mutex(table)
        self.requestID = requestID
        self.explain = explain
        self.page = page
        self.tracer = tracer
        self.observe = observe
    }

    /// Answers further requests from another set of endpoints; those under way finish with the old one.
    package func swap(_ table: EndpointTable) { self.table.withLock { $0 = table } }

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let started = ContinuousClock.now
        let note = RouteNote(id: requestID())
        var trace = InstrumentationContext.current ?? .topLevel
        let tracer = tracer()
        tracer.extract(request.headers, into: &trace, using: TraceExtractor())
        let (response, failure) = await tracer.withAnySpan("http", context: trace, ofKind: .server) { _ in
            await answer(request, context, note)
        }
        observe(
            DoorEvent(
                id: note.id, method: request.method.rawValue, route: note.name, status: response.status.code,
                duration: ContinuousClock.now - started, failure: failure))
        return response
    }

    /// The answer to a request, and what went wrong inside where something did.
    private func answer(
        _ request: Request, _ context: BasicRequestContext, _ note: RouteNote
    ) async -> (response: Response, failure: String?) {
        let table = table.withLock { $0 }
        var failure: String?
        var response: Response
        do {
            response = try await RouteNote.$current.withValue(note) {
                try await table.respond(to: request, context: context)
            }
        } catch {
            let problem = problem(of: error, id: note.id)
            if problem.status >= 500 { failure = String(describing: error) }
            response = Response(await reply(to: problem, request, note))
        }
        if request.method == .head { response = response.createHeadResponse() }
        note.add(to: &response)
        SecurityHeaders.add(to: &response)
        return (response, failure)
    }

    private func reply(to problem: Problem, _ request: Request, _ note: RouteNote) async -> Reply {
        if let page, let call = note.call ?? Call(strayed: request, id: note.id), isForBrowser(call, note) {
            if let reply = await page(problem, call) { return reply.completed(with: problem.headers) }
        }
        return problem.reply(in: Call.language(Call.headers(of: request)), instance: "/calls/\(note.id)")
    }

    /// Pages are, and so is what a browser's address line led nowhere.
    private func isForBrowser(_ call: Call, _ note: RouteNote) -> Bool {
        if let surface = note.surface { return surface == .page }
        return !call.path.hasPrefix("/api/") && (call.headers["accept"] ?? "").contains("text/html")
    }

    private func problem(of error: any Error, id: String) -> Problem {
        if let problem = error as? Problem { return problem }
        if let problem = explain(error) { return problem }
        if let error = error as? HTTPError, error.status.code < 500 {
            return Problem(
                error.status.code, "bad-request", title: .init(chinese: "请求有误", english: "The request is wrong"),
                detail: .init(
                    chinese: "请求不能理解：\(error.body ?? error.status.reasonPhrase)。",
                    english: "The request cannot be understood: \(error.body ?? error.status.reasonPhrase)."))
        }
        return .unexpected(id: id)
    }
}
