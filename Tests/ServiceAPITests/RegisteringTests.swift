import Endpoints
import HTTPTypes
import RuleModel
import ServiceDesk
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("Registering over the API")
struct RegisteringTests {
    static let body: Sent = [
        "channel": "portal", "channelNumber": "P-1", "kind": "help", "title": "门口积水", "text": "厂区门口积水",
        "subject": "drainage", "enterprise": ["name": "砺澄"], "contact": ["name": "许工", "phone": "13812345678"],
        "receivedAt": "2026-02-09T08:55:00+08:00",
    ]

    static func key(_ key: String) -> [(String, String)] { [("Idempotency-Key", key)] }

    @Test("A portal's request is numbered, routed and its clocks run; the answer says where it is")
    func registered() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let answer = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        #expect(answer.status == 201)
        #expect(answer.number == "TX20260209-000001")
        #expect(answer.header("Location") == "/api/v1/requests/TX20260209-000001")
        #expect(answer.etag == "\"2\"")
        #expect(answer.state == "dispatched")
        #expect(answer.json["units"]?["lead"] == "城环局")
        #expect(answer.json["registeredAt"] == "2026-02-09T09:00:00+08:00")
        #expect(answer.json["receivedAt"] == "2026-02-09T08:55:00+08:00")
        #expect(answer.json["enterprise"]?["known"] == true)
        let clocks = answer.json["clocks"]?.elements ?? []
        let total = clocks.first { $0["clock"] == "total" }
        #expect(total?["dueAt"] == "2026-02-25T17:30:00+08:00")
        #expect(total?["budget"] == ["workingDays": 7])
        #expect(total?["rule"]?["cite"] == "正文 三（二）2")
        await house.close()
    }

    @Test("The phone is masked wherever a request is shown")
    func masked() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let registered = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        for path in ["", "/events"] {
            let answer = try await house.send(.get, "/api/v1/requests/\(registered.number)\(path)", as: .intake)
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(answer.status == 200)
            #expect(!text.contains("13812345678"))
            #expect(text.contains("许工"))
        }
        await house.close()
    }

    @Test("Who has to call is shown the phone, and the audit says to whom; others are not")
    func shown() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let registered = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        let path = "/api/v1/requests/\(registered.number)/contact"
        let answer = try await house.send(.post, path, as: .handler)
        #expect(answer.json["phone"] == "13812345678")
        let audit = try await house.database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql) }
        let last = try #require(audit.last)
        #expect(last.entry.action == "unmask-contact")
        #expect(last.entry.actor == "ha")
        #expect(last.entry.subject == registered.number)
        #expect(try await house.send(.post, path, as: .stranger).status == 404)
        #expect(try await house.send(.post, path, as: portal, headers: Self.key("b")).status == 403)
        #expect(try await house.send(.post, path, as: .staff("au", [.auditor], unit: nil)).status == 403)
        await house.close()
    }

    @Test("A contact that is asked for again under its key is told again and recorded once")
    func shownAgain() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let registered = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        let path = "/api/v1/requests/\(registered.number)/contact"
        let first = try await house.send(.post, path, as: .handler, headers: Self.key("k"))
        let second = try await house.send(.post, path, as: .handler, headers: Self.key("k"))
        #expect(first.header("Idempotent-Replayed") == nil)
        #expect(second.header("Idempotent-Replayed") == "true")
        #expect(second.status == 200 && second.body == first.body)
        let other = try await house.send(.post, path, as: .handler, body: ["why": "again"], headers: Self.key("k"))
        #expect(other.kind == "/problems/idempotency-key-reused")
        #expect(try await house.send(.post, path, as: .stranger, headers: Self.key("k")).status == 404)
        let audit = try await house.database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql) }
        #expect(audit.count { $0.entry.action == "unmask-contact" } == 1)
        await house.close()
    }

    static let nobodies: [Sent] = [
        ["channel": "12345", "kind": "help", "text": "没有联系人"],
        ["channel": "12345", "kind": "help", "text": "联系人空着", "contact": ["name": " "]],
    ]

    @Test("A request that names nobody is not told as if it were not there", arguments: nobodies.indices)
    func nobody(index: Int) async throws {
        let house = try await ApiHouse()
        let registered = try await house.send(.post, "/api/v1/requests", as: .intake, body: Self.nobodies[index])
        let answer = try await house.send(.post, "/api/v1/requests/\(registered.number)/contact", as: .intake)
        #expect(answer.status == 404)
        #expect(answer.kind == "/problems/no-contact")
        let audit = try await house.database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql) }
        #expect(!audit.contains { $0.entry.action == "unmask-contact" })
        await house.close()
    }

    @Test("A key and its body give the stored answer again; another body with the key is refused")
    func repeated() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let first = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        let second = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        #expect(second.status == 201)
        #expect(second.body == first.body)
        #expect(second.header("Location") == first.header("Location"))
        #expect(second.etag == first.etag)
        #expect(second.header("Idempotent-Replayed") == "true")
        let other = try await house.send(
            .post, "/api/v1/requests", as: portal,
            body: ["channel": "portal", "kind": "help", "text": "另一件"], headers: Self.key("a"))
        #expect(other.status == 422)
        #expect(other.kind == "/problems/idempotency-key-reused")
        let list = try await house.send(.get, "/api/v1/requests", as: .intake)
        #expect(list.json["requests"]?.elements.count == 1)
        await house.close()
    }

    @Test("An answer is given again for a day at least, is swept once its time is over, and no other with it")
    func swept() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let clock = house.clock
        let sweep = AnswerSweep(database: house.database, now: { clock.now })
        func register() async throws -> Answer {
            try await house.send(.post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        }
        let first = try await register()
        let start = clock.now
        clock.now = start.advanced(bySeconds: 24 * 3_600)
        #expect(try await sweep.sweep() == 0)
        #expect(try await register().body == first.body)
        let body: Sent = ["channel": "portal", "kind": "help", "text": "另一件"]
        try await house.send(.post, "/api/v1/requests", as: portal, body: body, headers: Self.key("b"))
        clock.now = start.advanced(bySeconds: 48 * 3_600)
        #expect(try await sweep.sweep() == 1)
        #expect(try await sweep.sweep() == 0)
        let late = try await register()
        #expect(late.status == 409 && late.header("Idempotent-Replayed") == nil, "the channel's number is still known")
        await house.close()
    }

    @Test("Keys of two portals never meet")
    func scoped() async throws {
        let house = try await ApiHouse()
        let body: Sent = ["channel": "portal", "kind": "help", "text": "同样的话"]
        let first = try await house.send(
            .post, "/api/v1/requests", as: try await house.token(), body: body, headers: Self.key("a"))
        let second = try await house.send(
            .post, "/api/v1/requests", as: try await house.token(title: "另一个"), body: body, headers: Self.key("a"))
        #expect(first.status == 201)
        #expect(second.status == 201)
        #expect(first.number != second.number)
        await house.close()
    }

    @Test("Two hundred posts with one key are one request")
    func stormed() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await house.send(
                        .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("storm")
                    ).status
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.contains(201))
        // Those that came while the first was under way are told to come again.
        #expect(Set(statuses).isSubset(of: [201, 409]))
        let list = try await house.send(.get, "/api/v1/requests", as: .intake)
        #expect(list.json["requests"]?.elements.count == 1)
        await house.close()
    }

    @Test("A channel's number that came before is refused and the request named")
    func duplicate() async throws {
        let house = try await ApiHouse()
        let portal = try await house.token()
        let first = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("a"))
        let second = try await house.send(
            .post, "/api/v1/requests", as: portal, body: Self.body, headers: Self.key("b"))
        #expect(second.status == 409)
        #expect(second.kind == "/problems/duplicate-channel-number")
        #expect(second.number == first.number)
        #expect(second.header("Location") == first.header("Location"))
        await house.close()
    }

    @Test("An entity that nobody knows waits with the dispatcher")
    func unknownEntity() async throws {
        let house = try await ApiHouse()
        let answer = try await house.send(
            .post, "/api/v1/requests", as: .intake,
            body: [
                "channel": "12345", "kind": "help", "text": "水管坏了", "subject": "drainage",
                "enterprise": ["name": "没听说过"],
            ])
        #expect(answer.status == 201)
        #expect(answer.state == "registered")
        #expect(answer.json["enterprise"]?["known"] == false)
        #expect(answer.json["units"]?["lead"] == nil)
        #expect(answer.json["units"]?["proposed"] == "城环局")
        await house.close()
    }
}
