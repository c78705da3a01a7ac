import Lifecycle
import RuleModel
import ServiceDesk
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("The service desk")
struct ServiceDeskTests {
    @Test("A request is taken in, numbered by the day, routed and durable with its clocks")
    func registration() async throws {
        let house = try await DeskHouse()
        let first = try await house.register()
        let second = try await house.register()
        #expect(first.number.description == "TX20260209-000001")
        #expect(second.number.description == "TX20260209-000002")
        let view = try #require(try await house.desk.view(first.number, for: Visibility(of: DeskHouse.intake)))
        #expect(view.request == first)
        #expect(view.request.lead == "城环局" && view.request.state == .dispatched)
        #expect(Set(view.clocks.filter(\.isLive).map(\.clock)) == [.total, .accept, .return])
        await house.close()
    }

    @Test("A registration that is refused takes no number")
    func refusedNumber() async throws {
        let house = try await DeskHouse()
        let refused = try await house.desk.register(DeskHouse.registration(matter: "nothing"), by: DeskHouse.intake)
        #expect(refused == .answered(.refused(.unknownMatter("nothing"), nil)))
        #expect(try await house.register().number.description == "TX20260209-000001")
        _ = try await house.desk.register(DeskHouse.registration(matter: "nothing"), by: DeskHouse.intake)
        #expect(try await house.register().number.description == "TX20260209-000002")
        await house.close()
    }

    @Test("A channel's own number is taken once")
    func duplicates() async throws {
        let house = try await DeskHouse()
        let first = try await house.register(DeskHouse.registration(channelNumber: "A-1"))
        let again = try await house.desk.register(DeskHouse.registration(channelNumber: "A-1"), by: DeskHouse.intake)
        #expect(again == .answered(.duplicate(first.number)))
        await house.close()
    }

    @Test("A foreign unit's request is not there, not even as a hint")
    func isolation() async throws {
        let house = try await DeskHouse()
        let request = try await house.register(DeskHouse.registration(matter: "planning-permit"))
        let own = try await house.desk.view(request.number, for: Visibility(of: DeskHouse.handler))
        let foreign = try await house.desk.view(request.number, for: Visibility(of: DeskHouse.stranger))
        #expect(own != nil && foreign == nil)
        #expect(
            try await house.desk.run(.accept, on: request.number, by: DeskHouse.stranger) == .answered(.notFound))
        await house.close()
    }

    @Test("Of many people who act on what they saw, exactly one wins and the others learn what changed")
    func concurrency() async throws {
        let house = try await DeskHouse()
        let request = try await house.register(DeskHouse.registration(matter: "planning-permit"))
        let desk = house.desk
        let outcomes = try await withThrowingTaskGroup(of: DeskOutcome.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await desk.run(.accept, on: request.number, expecting: request.version, by: DeskHouse.handler)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let done = outcomes.count { if case .answered(.done) = $0 { true } else { false } }
        let outdated = outcomes.count { if case .answered(.outdated) = $0 { true } else { false } }
        #expect(done == 1 && outdated == 49)
        await house.close()
    }

    @Test("The same key and body is carried out once, another body under the key is refused")
    func idempotency() async throws {
        let house = try await DeskHouse()
        func claim(_ body: String) -> IdempotencyClaim<DeskAnswer> {
            IdempotencyClaim(
                scope: IdempotencyScope(client: "12345", method: "POST", path: "/api/v1/requests", key: "k"),
                bodyHash: Digest(of: Array(body.utf8))
            ) { answer in
                guard case .done(let view) = answer else { return nil }
                return IdempotentAnswer(
                    bodyHash: Digest(of: Array(body.utf8)), status: 201, headers: "",
                    response: Array(view.request.number.description.utf8), expiresAt: Instant(seconds: 4_000_000_000))
            }
        }
        let registration = DeskHouse.registration()
        let first = try await house.desk.register(registration, by: DeskHouse.intake, claim: claim("a"))
        guard case .answered(.done(let view)) = first else { Issue.record("\(first)"); return }
        let second = try await house.desk.register(registration, by: DeskHouse.intake, claim: claim("a"))
        guard case .replayed(let stored) = second else { Issue.record("\(second)"); return }
        #expect(String(decoding: stored.response, as: UTF8.self) == view.request.number.description)
        #expect(try await house.desk.register(registration, by: DeskHouse.intake, claim: claim("b")) == .keyReused)
        await house.close()
    }

    @Test("What falls due while nobody looks is recorded once, in order, when somebody does")
    func firing() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-03-10T09:00:00+08:00")
        let recorded = try await house.desk.fireDue()
        #expect(recorded > 4)
        #expect(try await house.desk.fireDue() == 0)
        let view = try #require(try await house.desk.view(request.number, for: Visibility(of: DeskHouse.intake)))
        #expect(view.request.overdue.contains(.total) && view.request.isSupervised)
        let events = try await house.database.read { sql in try RequestStore.events(of: request.number, sql) }
        #expect(events.map(\.effectiveAt) == events.map(\.effectiveAt).sorted())
        #expect(try await house.database.read { sql in try RequestStore.refolded(request.number, sql) } == view.request)
        await house.close()
    }

    @Test("What was refused is not kept under its key: the same key may be tried again")
    func refusedUnderKey() async throws {
        let house = try await DeskHouse()
        let request = try await house.register(DeskHouse.registration(matter: "planning-permit"))
        func accept(expecting version: Int) async throws -> DeskOutcome {
            let claim = IdempotencyClaim<DeskAnswer>(
                scope: IdempotencyScope(client: "ha", method: "POST", path: "/accept", key: "k"),
                bodyHash: Digest(of: [])
            ) { answer in
                guard case .done = answer else { return nil }
                return IdempotentAnswer(
                    bodyHash: Digest(of: []), status: 200, headers: "", response: [],
                    expiresAt: Instant(seconds: 4_000_000_000))
            }
            return try await house.desk.run(
                .accept, on: request.number, expecting: version, by: DeskHouse.handler, claim: claim)
        }
        #expect(try await accept(expecting: request.version + 7) == .answered(.outdated(request)))
        guard case .answered(.done(let view)) = try await accept(expecting: request.version) else {
            Issue.record("the second try was not carried out")
            return
        }
        #expect(view.clocks.contains { $0.clock == .accept && $0.endedAt != nil })
        await house.close()
    }

    @Test("A refused command leaves the request as it was")
    func refusal() async throws {
        let house = try await DeskHouse()
        let request = try await house.register(DeskHouse.registration(matter: "planning-permit"))
        let outcome = try await house.desk.run(
            .conclude(.resolved, text: "已办"), on: request.number, by: DeskHouse.handler)
        #expect(outcome == .answered(.refused(.wrongState(.conclude, .dispatched), request)))
        await house.close()
    }
}
