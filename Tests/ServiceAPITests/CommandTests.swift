import Endpoints
import HTTPTypes
import RuleModel
import RulePlugins
import ServiceDesk
import Testing
import WorkCalendar

@Suite("Commands over the API")
struct CommandTests {
    /// A request that lies with 城环局, dispatched.
    static func dispatched(_ house: ApiHouse) async throws -> Answer {
        try await house.send(
            .post, "/api/v1/requests", as: .intake,
            body: [
                "channel": "12345", "kind": "help", "text": "门口积水", "subject": "drainage",
                "enterprise": ["name": "砺澄"],
            ])
    }

    static func run(
        _ command: String, on answer: Answer, as caller: Caller, body: Sent? = nil, _ house: ApiHouse
    ) async throws -> Answer {
        try await house.send(
            .post, "/api/v1/requests/\(answer.number)/commands/\(command)", as: caller, body: body,
            headers: [("If-Match", answer.etag ?? "")])
    }

    @Test("A request goes from registration to the archive, each step with the tag of the one before")
    func wholeWay() async throws {
        let house = try await ApiHouse()
        var answer = try await Self.dispatched(house)
        let steps: [(String, Caller, Sent?, String)] = [
            ("accept", .handler, nil, "accepted"),
            ("contact", .handler, ["text": "已联系"], "handling"),
            ("progress", .handler, ["text": "在疏通"], "handling"),
            ("note", .handler, ["text": "下雨"], "handling"),
            ("request-material", .handler, ["text": "请补照片"], "suspended"),
            ("supply-material", .handler, ["text": "照片已收"], "handling"),
            ("conclude", .handler, ["outcome": "resolved", "text": "已疏通"], "concluded"),
            ("review", .reviewer, ["approved": false, "reason": "缺照片"], "handling"),
            ("conclude", .handler, ["outcome": "resolved", "text": "已疏通，附照片"], "concluded"),
            ("review", .reviewer, ["approved": true], "reviewed"),
            ("report-result", .handler, ["channel": "电话", "text": "已告知"], "reported"),
            ("call-back", .handler, ["by": "unit", "reached": true, "satisfaction": "satisfied"], "reported"),
            ("call-back", .callback, ["by": "office", "reached": true, "satisfaction": "satisfied"], "reported"),
            ("close", .callback, [:], "closed"),
            ("reopen", .callback, ["reason": "又积水"], "dispatched"),
            ("return", .handler, ["reason": "不归我们管"], "returned"),
            ("classify", .dispatcher, ["subject": "drainage", "urgency": "public-utility"], "returned"),
            ("redispatch", .dispatcher, ["unit": "规建局", "support": ["城环局"]], "dispatched"),
        ]
        for (command, caller, body, state) in steps {
            answer = try await Self.run(command, on: answer, as: caller, body: body, house)
            #expect(answer.status == 200, "\(command): \(answer.json.text)")
            #expect(answer.state == state, "after \(command)")
        }
        #expect(answer.json["round"] == 2)
        #expect(answer.json["units"]?["lead"] == "规建局")
        #expect(answer.json["units"]?["support"] == ["城环局"])
        await house.close()
    }

    @Test("What is not dispatched can be answered, dispatched, rejected or withdrawn")
    func fromTheQueue() async throws {
        let house = try await ApiHouse()
        let steps: [(String, Caller, Sent?, String)] = [
            ("answer", .intake, ["text": "可以在网上办", "cite": "办事指南 12"], "answered"),
            ("dispatch", .dispatcher, ["unit": "城环局"], "dispatched"),
            ("reject", .dispatcher, ["reason": "不是本区的事"], "rejected"),
            ("withdraw", .intake, nil, "withdrawn"),
        ]
        for (command, caller, body, state) in steps {
            let waiting = try await house.send(
                .post, "/api/v1/requests", as: .intake,
                body: ["channel": "12345", "kind": "consultation", "text": "怎么办证"])
            let answer = try await Self.run(command, on: waiting, as: caller, body: body, house)
            #expect(answer.status == 200, "\(command): \(answer.json.text)")
            #expect(answer.state == state)
        }
        await house.close()
    }

    @Test("A dispatch that names no supporters takes those that the rules propose with that unit")
    func proposedSupport() async throws {
        let house = try await ApiHouse()
        let waiting = try await house.send(
            .post, "/api/v1/requests", as: .intake,
            body: ["channel": "12345", "kind": "help", "text": "积水", "subject": "drainage"])
        let proposed = try house.desk.policy().matters.first { $0.id == "drainage" }?.support ?? []
        let answer = try await Self.run("dispatch", on: waiting, as: .dispatcher, body: ["unit": "城环局"], house)
        #expect(answer.json["units"]?["support"] == JSONValue(proposed.map(\.rawValue)))
        await house.close()
    }

    @Test("A change without a version is refused; a stale, weak or foreign tag too, and says what is so now")
    func versions() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let path = "/api/v1/requests/\(request.number)/commands/accept"
        let missing = try await house.send(.post, path, as: .handler)
        #expect(missing.status == 428)
        for tag in ["\"1\"", "W/\"2\"", "2", "\"x\""] {
            let stale = try await house.send(.post, path, as: .handler, headers: [("If-Match", tag)])
            #expect(stale.status == 412)
            #expect(stale.etag == request.etag)
            #expect(stale.json["current"]?["state"] == "dispatched")
            #expect(stale.json["current"]?["version"] == 2)
        }
        #expect(try await house.send(.post, path, as: .handler, headers: [("If-Match", "\"1\", \"2\"")]).status == 200)
        let note = "/api/v1/requests/\(request.number)/commands/note"
        let any = try await house.send(
            .post, note, as: .handler, body: ["text": "记一笔"], headers: [("If-Match", "*")])
        #expect(any.status == 200)
        await house.close()
    }

    @Test("A stored answer is given before the version is looked at; a refusal is decided anew")
    func replayed() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let path = "/api/v1/requests/\(request.number)/commands/accept"
        let refused = try await house.send(
            .post, path, as: .handler, headers: [("If-Match", "\"1\""), ("Idempotency-Key", "k")])
        #expect(refused.status == 412)
        let done = try await house.send(
            .post, path, as: .handler, headers: [("If-Match", "\"2\""), ("Idempotency-Key", "k")])
        #expect(done.status == 200)
        let versions: [[(String, String)]] = [[("If-Match", "\"2\"")], [("If-Match", "\"9\"")], []]
        for headers in versions {
            let again = try await house.send(.post, path, as: .handler, headers: headers + [("Idempotency-Key", "k")])
            #expect(again.status == 200)
            #expect(again.body == done.body)
        }
        await house.close()
    }

    @Test("What the state forbids is a conflict, with a sentence and the rule of the lifecycle")
    func forbiddenByState() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let answer = try await Self.run("close", on: request, as: .callback, house)
        #expect(answer.status == 409)
        #expect(answer.kind == "/problems/wrong-state")
        #expect(answer.json["state"] == "dispatched")
        #expect(answer.json["detail"]?.string?.contains("已派单") == true)
        #expect(answer.json["rule"]?["pack"] == "lifecycle" && answer.json["rule"]?["rule"] == "wrong-state")
        #expect(answer.json["rule"]?["source"] == nil)
        #expect(answer.json["rule"]?["title"] == "“归档”只在这些状态可以做：即时答复、已反馈（待回访）")
        #expect(answer.etag == request.etag)
        await house.close()
    }

    @Test("A window that is over names its rule")
    func windowOver() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        house.clock.now = try Instant(rfc3339: "2026-02-11T09:00:00+08:00")
        let answer = try await Self.run("return", on: request, as: .handler, body: ["reason": "不归我们"], house)
        #expect(answer.status == 409)
        #expect(answer.kind == "/problems/window-over")
        #expect(answer.json["rule"]?["rule"]?.string?.isEmpty == false)
        await house.close()
    }

    @Test("What a role may not do is forbidden; what a body lacks is told at its field")
    func refused() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let notPermitted = try await Self.run("accept", on: request, as: .intake, house)
        #expect(notPermitted.status == 403)
        #expect(notPermitted.kind == "/problems/not-permitted")
        let reason = try await Self.run("return", on: request, as: .handler, body: [:], house)
        #expect(reason.status == 422)
        #expect(reason.pointers == ["/reason"])
        let outcome = try await Self.run(
            "conclude", on: request, as: .handler, body: ["outcome": "fine", "text": "好"], house)
        #expect(outcome.pointers == ["/outcome"])
        let waiting = try await house.send(
            .post, "/api/v1/requests", as: .intake, body: ["channel": "12345", "kind": "help", "text": "问"])
        let unit = try await Self.run("dispatch", on: waiting, as: .dispatcher, body: ["unit": "没有局"], house)
        #expect(unit.status == 422)
        #expect(unit.pointers == ["/unit"])
        let unknown = try await house.send(
            .post, "/api/v1/requests/\(request.number)/commands/fly", as: .handler, headers: [("If-Match", "*")])
        #expect(unknown.status == 404)
        await house.close()
    }

    @Test("Of two hundred clients that accept one request exactly one wins")
    func race() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask { try await Self.run("accept", on: request, as: .handler, house).status }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1)
        #expect(statuses.count { $0 == 412 } == 199)
        await house.close()
    }

    @Test("Somebody else's request is not there, for reading and for every command")
    func foreign() async throws {
        let house = try await ApiHouse()
        let request = try await Self.dispatched(house)
        let portal = try await house.token([.directorMailbox], title: "主任信箱")
        for caller in [Caller.stranger, portal] {
            for path in ["", "/events", "/clocks", "/explanation", "/commands"] {
                let answer = try await house.send(.get, "/api/v1/requests/\(request.number)\(path)", as: caller)
                #expect(answer.status == 404)
                #expect(answer.kind == "/problems/no-such-request")
            }
            let note = try await house.send(
                .post, "/api/v1/requests/\(request.number)/commands/note", as: caller, body: ["text": "看看"],
                headers: [("If-Match", "*"), ("Idempotency-Key", "n")])
            let absent = try await house.send(
                .post, "/api/v1/requests/TX20260209-009999/commands/note", as: caller, body: ["text": "看看"],
                headers: [("If-Match", "*"), ("Idempotency-Key", "n")])
            #expect(note.status == 404)
            #expect(absent.status == 404)
            #expect(note.json["title"] == absent.json["title"])
        }
        await house.close()
    }
}
