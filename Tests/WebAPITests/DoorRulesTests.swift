import Endpoints
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import TOMLSyntax
import Testing
import WebAPI
import WorkCalendar

@Suite("What the door itself decides")
struct DoorRulesTests {
    static let word = DoorTests.word
    static let shape = BodyShape([FieldShape("text", .text(atMost: 10), word)])
    static let endpoints: [Endpoint] = [
        Endpoint(.post, "/api/v1/notes", access: .anyone, word, body: shape) { call in
            .json(["text": .string(try shape.read(call.body).text("text") ?? "")])
        },
        Endpoint(.get, "/api/v1/notes", access: .anyone, word) { _ in .json([]) },
        Endpoint(.get, "/inbox", surface: .page, access: .staff, word) { _ in .html("<p>in") },
        Endpoint(.get, "/broken", surface: .page, access: .anyone, word) { _ in throw DoorTests.Broken() },
        Endpoint(.get, "/api/broken", access: .anyone, word) { _ in throw DoorTests.Broken() },
        Endpoint(.get, "/livez", surface: .probe, access: .anyone, word) { _ in .text("ok") },
        Endpoint(
            .post, "/knock", surface: .page, access: .anyone, word, limit: RateLimit("knock", quota: 2, window: 60)
        ) {
            _ in .text("in")
        },
    ]

    /// Says no to whoever asks who they are.
    struct Unidentifiable: CallerIdentification {
        func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
            throw Problem.badToken()
        }
    }

    final class Observed: Sendable {
        let events = Mutex<[DoorEvent]>([])
    }

    static func send(
        _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: String? = nil,
        from address: String = "", identification: any CallerIdentification = NobodyIdentified(),
        limiter: RateLimiter = RateLimiter(), at seconds: Int64 = 0, observed: Observed = Observed()
    ) async throws -> TestResponse {
        let door = DoorKeeper(
            identification: identification, limits: { DoorLimits(body: 64) }, limiter: limiter,
            now: { Instant(seconds: seconds) })
        let responder = SwitchableResponder(
            EndpointTable(endpoints, door: door), requestID: { "id-7" }, explain: { _ in nil },
            page: { problem, call in
                .html("<h1>\(problem.kind) \(call.path) \(call.id)</h1>", status: problem.status)
            }, observe: { event in observed.events.withLock { $0.append(event) } })
        return try await Application(responder: Placed(door: responder, address: address)).test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        }
    }

    /// Calls as if from an address.
    struct Placed: HTTPResponder {
        let door: SwitchableResponder
        let address: String

        func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
            try await RemoteAddress.$current.withValue(address) {
                try await door.respond(to: request, context: context)
            }
        }
    }

    @Test("A browser gets a page for what went wrong, programs a problem document")
    func pages() async throws {
        let html: HTTPFields = [.accept: "text/html"]
        for (uri, status, text) in [
            ("/inbox", 401, "not-signed-in /inbox id-7"), ("/broken", 500, "unexpected /broken id-7"),
            ("/nowhere", 404, "not-found /nowhere id-7"),
        ] {
            let answer = try await Self.send(.get, uri, headers: html)
            #expect(answer.status.code == status)
            #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
            #expect(String(buffer: answer.body).contains(text))
        }
        for uri in ["/api/nowhere", "/api/broken"] {
            let answer = try await Self.send(.get, uri, headers: html)
            #expect(answer.headers[.contentType] == "application/problem+json; charset=utf-8")
        }
        let program = try await Self.send(.get, "/nowhere", headers: [.accept: "*/*"])
        #expect(program.headers[.contentType] == "application/problem+json; charset=utf-8")
    }

    @Test("An error that nobody expected is told with its number, and to the log what it was")
    func unexpected() async throws {
        let observed = Observed()
        let answer = try await Self.send(.get, "/api/broken", observed: observed)
        #expect(answer.status == .internalServerError)
        #expect(String(buffer: answer.body).contains("id-7"))
        let event = try #require(observed.events.withLock { $0.last })
        #expect(event.failure == "Broken()")
        #expect(event.route == "/api/broken")
        #expect(event.status == 500)
    }

    static let media: [(String?, Int)] = [
        ("application/json", 200), ("application/json; charset=utf-8", 200), ("application/merge-patch+json", 200),
        ("text/plain", 415), ("application/x-www-form-urlencoded", 415), (nil, 415),
    ]

    @Test("A body that is not JSON by its type is not read", arguments: media)
    func mediaTypes(type: String?, status: Int) async throws {
        var headers: HTTPFields = [:]
        if let type { headers[.contentType] = type }
        let answer = try await Self.send(.post, "/api/v1/notes", headers: headers, body: #"{"text":"a"}"#)
        #expect(answer.status.code == status)
    }

    @Test("HEAD is answered as GET without the body")
    func head() async throws {
        let answer = try await Self.send(.head, "/api/v1/notes")
        #expect(answer.status == .ok)
        #expect(answer.body.readableBytes == 0)
        let missing = try await Self.send(.head, "/nowhere")
        #expect(missing.status == .notFound)
        #expect(missing.body.readableBytes == 0)
    }

    @Test("Allow names every method that the address answers")
    func allow() async throws {
        for method in [HTTPRequest.Method.put, .delete, .patch, .trace, .connect] {
            let answer = try await Self.send(method, "/api/v1/notes")
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "GET, HEAD, POST")
        }
    }

    @Test("Probes are answered whoever asks")
    func probes() async throws {
        let answer = try await Self.send(.get, "/livez", identification: Unidentifiable())
        #expect(answer.status == .ok)
        #expect(try await Self.send(.get, "/api/v1/notes", identification: Unidentifiable()).status == .unauthorized)
    }

    @Test("Every answer carries its number")
    func requestID() async throws {
        for uri in ["/livez", "/nowhere", "/api/broken"] {
            #expect(try await Self.send(.get, uri).headers[DoorTests.name("x-request-id")] == "id-7")
        }
    }

    @Test("Who calls too often is told when to come again; others are not held up")
    func limits() async throws {
        let limiter = RateLimiter()
        func knock(_ address: String, at seconds: Int64 = 0) async throws -> TestResponse {
            try await Self.send(.post, "/knock", from: address, limiter: limiter, at: seconds)
        }
        let first = try await knock("203.0.113.7")
        #expect(first.status == .ok)
        #expect(first.headers[DoorTests.name("ratelimit-policy")] == "\"knock\";q=2;w=60")
        #expect(first.headers[DoorTests.name("ratelimit")] == "\"knock\";r=1;t=30")
        #expect(try await knock("203.0.113.7").status == .ok)
        let third = try await knock("203.0.113.7")
        #expect(third.status == .tooManyRequests)
        #expect(third.headers[.retryAfter] == "30")
        #expect(third.headers[DoorTests.name("ratelimit")] == "\"knock\";r=0;t=60")
        #expect(try await knock("203.0.113.8").status == .ok)
        #expect(try await knock("203.0.113.7", at: 30).status == .ok)
        #expect(try await knock("").status == .ok)
    }
}
