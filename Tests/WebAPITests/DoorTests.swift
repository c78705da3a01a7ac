import Endpoints
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import RuleModel
import TOMLSyntax
import Testing
import WebAPI
import WorkCalendar

@Suite("The HTTP door")
struct DoorTests {
    struct Broken: Error {}

    static let word = BilingualText(chinese: "测试", english: "test")
    static let endpoints: [Endpoint] = [
        Endpoint(
            .get, "/api/v1/things/{name}", access: .anyone, word,
            parameters: [.init("q", in: .query, word), .init("of", in: .query, repeatable: true, word)]
        ) { call in
            .json(["name": .string(call.pathValues["name"] ?? ""), "q": .string(call.parameter("q") ?? "")])
        },
        Endpoint(.post, "/api/v1/things", access: .anyone, word, bodyLimit: 16) { call in
            .json(["bytes": JSONValue(call.body.count)], status: 201)
        },
        Endpoint(.get, "/broken", surface: .page, access: .anyone, word) { _ in throw Broken() },
        Endpoint(.get, "/staff", surface: .page, access: .staff, word) { _ in .text("in") },
        Endpoint(.get, "/handlers", surface: .page, access: .roles([.handler]), word) { _ in .text("in") },
        Endpoint(.post, "/form", surface: .page, access: .staff, word) { _ in .seeOther("/staff") },
    ]

    /// Signs in whoever names roles in `x-roles`.
    struct ByHeader: CallerIdentification {
        func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
            headers["x-roles"].map { roles in
                Principal(
                    id: "u1", name: "周叙言", roles: Set(roles.split(separator: ",").map { Role(String($0)) }),
                    unit: "规建局",
                    proof: .session(csrfToken: "token"), mustChangePassword: headers["x-first"] != nil)
            }
        }
    }

    static func responder(_ endpoints: [Endpoint] = endpoints) -> SwitchableResponder {
        SwitchableResponder(
            table(endpoints), requestID: { "id-1" }, explain: { _ in nil }, observe: { _ in })
    }

    static func table(_ endpoints: [Endpoint]) -> EndpointTable {
        EndpointTable(
            endpoints,
            door: DoorKeeper(identification: ByHeader(), limits: { DoorLimits(body: 64) }, now: { Instant(seconds: 0) })
        )
    }

    static func answers(
        _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        try await Application(responder: responder()).test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        }
    }

    @Test("An endpoint sees path and query decoded")
    func decoding() async throws {
        let answer = try await Self.answers(.get, "/api/v1/things/%E8%B7%AF+%2F?q=a+b%26")
        #expect(answer.status == .ok)
        #expect(String(buffer: answer.body) == #"{"name":"路+/","q":"a b&"}"#)
    }

    static let refusals: [(HTTPRequest.Method, String, HTTPFields, String?, Int, String)] = [
        (.get, "/nowhere", [:], nil, 404, "not-found"),
        (.delete, "/api/v1/things", [:], nil, 405, "method-not-allowed"),
        (.post, "/api/v1/things", [:], String(repeating: "x", count: 17), 413, "body-too-large"),
        (.get, "/broken", [:], nil, 500, "unexpected"),
        (.get, "/staff", [:], nil, 401, "not-signed-in"),
        (.get, "/handlers", [name("x-roles"): "reviewer"], nil, 403, "not-allowed"),
        (.get, "/staff", [name("x-roles"): "handler", name("x-first"): "1"], nil, 403, "password-must-change"),
        (.post, "/form", [name("x-roles"): "handler"], "csrf=wrong", 403, "forged-form"),
        (
            .post, "/form", [name("x-roles"): "handler", name("sec-fetch-site"): "cross-site"], "csrf=token", 403,
            "forged-form"
        ),
        (
            .post, "/form", [name("x-roles"): "handler", name("origin"): "https://evil.example"], "csrf=token", 403,
            "forged-form"
        ),
        (.post, "/form", [name("x-roles"): "handler", name("origin"): "null"], "csrf=token", 403, "forged-form"),
        (.get, "/staff", [name("x-roles"): "portal"], nil, 403, "not-allowed"),
    ]

    @Test("What is refused is a problem document that says what to do", arguments: refusals.indices)
    func refused(index: Int) async throws {
        let (method, uri, headers, body, status, kind) = Self.refusals[index]
        let answer = try await Self.answers(method, uri, headers: headers, body: body)
        #expect(answer.status.code == status)
        #expect(answer.headers[.contentType] == "application/problem+json; charset=utf-8")
        let problem = try JSONValue(reading: Array(buffer: answer.body))
        #expect(problem["type"]?.string == "/problems/\(kind)")
        #expect(problem["instance"]?.string == "/calls/id-1")
        #expect(problem["detail"]?.string?.isEmpty == false)
    }

    static let queries: [(query: String, pointer: String?)] = [
        ("q=a", nil), ("q=%E8%B7%AF", nil), ("of=a&of=b&q=c", nil), ("&&", nil), ("", nil),
        ("colour=red", "colour"), ("Q=a", "Q"), ("q=a&q=b", "q"), ("q=%FF", "q"), ("q=%E8%B7", "q"), ("%zz=1", "%zz"),
    ]

    @Test("A parameter that an endpoint of the API does not describe is refused by its name", arguments: queries)
    func queried(query: String, pointer: String?) async throws {
        let answer = try await Self.answers(.get, "/api/v1/things/a?\(query)")
        #expect(answer.status.code == (pointer == nil ? 200 : 400))
        guard let pointer else { return }
        let problem = try JSONValue(reading: Array(buffer: answer.body))
        #expect(problem["type"] == "/problems/invalid-parameter")
        guard case .array(let faults)? = problem["errors"] else {
            Issue.record("nothing is named")
            return
        }
        #expect(faults.map { $0["pointer"]?.string } == [pointer])
    }

    @Test("A page takes whatever people link to it with")
    func pageQuery() async throws {
        let answer = try await Self.answers(.get, "/staff?from=a&from=b", headers: [Self.name("x-roles"): "handler"])
        #expect(answer.status == .ok)
    }

    @Test("Problems speak English where English is preferred")
    func language() async throws {
        let answer = try await Self.answers(.get, "/nowhere", headers: [.acceptLanguage: "en-GB,zh;q=0.5"])
        #expect(try JSONValue(reading: Array(buffer: answer.body))["title"] == "Nothing is here")
    }

    @Test("A form with its token is taken")
    func form() async throws {
        let answer = try await Self.answers(
            .post, "/form", headers: [Self.name("x-roles"): "handler"], body: "a=1&csrf=token")
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/staff")
    }

    @Test("Every answer forbids what a page of ours never needs")
    func securityHeaders() async throws {
        let answer = try await Self.answers(.get, "/nowhere")
        #expect(answer.headers[Self.name("x-content-type-options")] == "nosniff")
        #expect(answer.headers[Self.name("content-security-policy")]?.hasPrefix("default-src 'none'") == true)
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test("Swapping the set of endpoints takes effect for the next request")
    func swapping() async throws {
        let responder = Self.responder()
        try await Application(responder: responder).test(.router) { client in
            let before = try await client.execute(uri: "/api/v1/things/a", method: .get)
            responder.swap(Self.table([]))
            let after = try await client.execute(uri: "/api/v1/things/a", method: .get)
            #expect(before.status == .ok)
            #expect(after.status == .notFound)
        }
    }

    @Test("The description names every endpoint of the API and no page")
    func description() {
        let document = OpenAPIDocument(Self.endpoints, language: .chinese).json
        guard case .object(let paths)? = document["paths"] else {
            Issue.record("no paths")
            return
        }
        #expect(paths.map(\.name) == ["/api/v1/things/{name}", "/api/v1/things"])
        #expect(document["paths"]?["/api/v1/things"]?["post"]?["summary"] == "测试")
    }

    static func name(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .accept }
}
