import Endpoints
import HTTPTypes
import Identity
import RuleModel
import Testing

@Suite("Registrations that the API refuses")
struct RefusedRegistrationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var body: String
        var status: Int
        var kind: String
        var pointers: [String] = []
        var headers: [String: String] = [:]
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "no JSON", body: "{\"channel\":", status: 400, kind: "malformed-body"),
        Case(name: "nothing at all", body: "", status: 400, kind: "malformed-body"),
        Case(name: "one member twice", body: #"{"text":"a","text":"b"}"#, status: 400, kind: "malformed-body"),
        Case(
            name: "nested too deep", body: String(repeating: "[", count: 80) + String(repeating: "]", count: 80),
            status: 400, kind: "malformed-body"),
        Case(name: "a list", body: "[]", status: 422, kind: "invalid-body", pointers: [""]),
        Case(
            name: "fields missing", body: "{}", status: 422, kind: "invalid-body",
            pointers: ["/channel", "/kind", "/text"]),
        Case(
            name: "a field that nobody knows", body: #"{"channel":"portal","kind":"help","text":"a","colour":"red"}"#,
            status: 422, kind: "invalid-body", pointers: ["/colour"]),
        Case(
            name: "a field of another type", body: #"{"channel":"portal","kind":"help","text":7}"#, status: 422,
            kind: "invalid-body", pointers: ["/text"]),
        Case(
            name: "a kind that does not exist", body: #"{"channel":"portal","kind":"wish","text":"a"}"#, status: 422,
            kind: "invalid-body", pointers: ["/kind"]),
        Case(
            name: "blank text", body: #"{"channel":"portal","kind":"help","text":"　 "}"#, status: 422,
            kind: "invalid-body", pointers: ["/text"]),
        Case(
            name: "a matter that does not exist",
            body: #"{"channel":"portal","kind":"help","text":"a","subject":"ufo"}"#,
            status: 422, kind: "unknown-matter", pointers: ["/subject"]),
        Case(
            name: "a unit that does not exist",
            body: #"{"channel":"portal","kind":"help","text":"a","collectedBy":"没有局"}"#,
            status: 422, kind: "invalid-body", pointers: ["/collectedBy"]),
        Case(
            name: "no credit code",
            body: #"{"channel":"portal","kind":"help","text":"a","enterprise":{"creditCode":"12"}}"#,
            status: 422, kind: "invalid-body", pointers: ["/enterprise/creditCode"]),
        Case(
            name: "a time without offset",
            body: #"{"channel":"portal","kind":"help","text":"a","receivedAt":"2026-02-09T10:00:00"}"#, status: 422,
            kind: "invalid-body", pointers: ["/receivedAt"]),
        Case(
            name: "another portal's channel", body: #"{"channel":"12345","kind":"help","text":"a"}"#, status: 403,
            kind: "foreign-channel", pointers: ["/channel"]),
        Case(
            name: "a form", body: "channel=portal", status: 415, kind: "unsupported-media",
            headers: ["Content-Type": "application/x-www-form-urlencoded"]),
        Case(
            name: "too much", body: "\"" + String(repeating: "长", count: 2_000) + "\"", status: 413,
            kind: "body-too-large"),
        Case(
            name: "a key with a blank", body: "{}", status: 400, kind: "idempotency-key-malformed",
            headers: ["Idempotency-Key": "a b"]),
    ]

    @Test("Says what is wrong and where, in both languages, and stores nothing", arguments: cases)
    func refused(_ given: Case) async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        var details: Set<String> = []
        for language in ["zh", "en"] {
            var headers = ["Idempotency-Key": "k", "Accept-Language": language]
            headers.merge(given.headers) { $1 }
            let answer = try await house.send(
                .post, "/api/v1/requests", as: portal, body: .text(given.body), headers: headers.pairs)
            #expect(answer.status == given.status)
            #expect(answer.kind == "/problems/\(given.kind)")
            #expect(answer.pointers == given.pointers)
            details.insert(answer.json["detail"]?.string ?? "")
        }
        #expect(details.count == 2)
        let list = try await house.send(.get, "/api/v1/requests", as: .intake)
        #expect(list.json["requests"] == [])
        await house.close()
    }

    @Test("A portal without a key is told to send one; a person needs none")
    func keyless() async throws {
        let house = try await ApiHouse()
        let body: Sent = ["channel": "portal", "kind": "help", "text": "a"]
        let portal = try await house.send(.post, "/api/v1/requests", as: try await house.token(), body: body)
        #expect(portal.status == 400)
        #expect(portal.kind == "/problems/idempotency-key-missing")
        #expect(try await house.send(.post, "/api/v1/requests", as: .intake, body: body).status == 201)
        await house.close()
    }

    @Test("Bytes that are no UTF-8 are refused")
    func notText() async throws {
        let house = try await ApiHouse()
        let answer = try await house.send(
            .post, "/api/v1/requests", as: .intake, body: .bytes([0x7B, 0x22, 0xFF, 0x22, 0x7D]))
        #expect(answer.status == 400)
        await house.close()
    }

    @Test("Strangers, bad tokens and revoked ones are not let in; a role that may not register is told so")
    func callers() async throws {
        let house = try await ApiHouse()
        let body: Sent = ["channel": "portal", "kind": "help", "text": "a"]
        let stranger = try await house.send(.post, "/api/v1/requests", as: .nobody, body: body)
        #expect(stranger.status == 401)
        #expect(stranger.header("WWW-Authenticate") == "Bearer realm=\"tongxing\"")
        let bad = try await house.send(.post, "/api/v1/requests", as: .token("nonsense"), body: body)
        #expect(bad.status == 401)
        #expect(bad.kind == "/problems/bad-token")
        let token = try await house.accounts.createToken(
            title: "旧的", channels: [.portal], by: "sec", at: house.clock.now)
        try await house.accounts.revokeToken(token.token.id, by: "sec", at: house.clock.now)
        let revoked = try await house.send(.get, "/api/v1/requests", as: .token(token.bearer))
        #expect(revoked.status == 401)
        let auditor = try await house.send(
            .post, "/api/v1/requests", as: .staff("au", [.auditor], unit: nil), body: body)
        #expect(auditor.status == 403)
        #expect(auditor.kind == "/problems/not-permitted")
        await house.close()
    }
}

extension [String: String] {
    /// The same as a list, for headers.
    var pairs: [(String, String)] { sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
