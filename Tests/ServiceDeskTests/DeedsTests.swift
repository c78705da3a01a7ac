import Lifecycle
import RuleModel
import ServiceDesk
import Store
import Testing
import WorkCalendar

@Suite("What counts for the rates")
struct DeedsTests {
    private static let handler = Actor(id: "ch", name: "承办", roles: [.handler], unit: "城环局")
    private static let reviewer = Actor(id: "cr", name: "审核", roles: [.reviewer], unit: "城环局")
    private static let office = Actor(id: "cb", name: "回访", roles: [.callback], unit: "政务办")
    private static let everything = Visibility(of: DeskHouse.intake)

    private func run(_ house: DeskHouse, _ number: RequestNumber, _ steps: [(Actor, Command)]) async throws {
        for (actor, command) in steps {
            let outcome = try await house.desk.run(command, on: number, by: actor)
            guard case .answered(.done) = outcome else { throw DeskHouse.NotDone(outcome: outcome) }
        }
    }

    private func kinds(_ house: DeskHouse, _ visibility: Visibility = everything) async throws -> [ServiceDeed.Kind] {
        let day = try #require(CivilDate("2026-02-01"))
        return try #require(try await house.desk.deeds(registeredSince: day, for: visibility)).map(\.kind)
    }

    @Test("An acceptance in time, a conclusion, a callback and its mark count once each, for the unit that leads")
    func wholeCourse() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-02-09T10:00:00+08:00")
        try await run(house, request.number, [(Self.handler, .accept)])
        try house.set("2026-02-10T10:00:00+08:00")
        try await run(
            house, request.number,
            [
                (Self.handler, .conclude(.resolved, text: "已疏通")), (Self.reviewer, .approve(text: nil)),
                (Self.handler, .reportResult(channel: "phone", text: nil)),
                (Self.office, .callBack(.init(by: .office, reached: false, satisfaction: nil))),
                (Self.office, .callBack(.init(by: .office, reached: true, satisfaction: .partlySatisfied))),
            ])
        let day = try #require(CivilDate("2026-02-09"))
        let deeds = try #require(try await house.desk.deeds(registeredSince: day, for: Self.everything))
        let expected: Set<ServiceDeed.Kind> = [
            .registered, .acceptance(isInTime: true), .concluded, .resolution(isResolved: true),
            .rating(.partlySatisfied),
        ]
        #expect(deeds.count == expected.count && Set(deeds.map(\.kind)) == expected)
        #expect(Set(deeds.map(\.unit)) == ["城环局"] && Set(deeds.map(\.channel)) == [.hotline])
        let accepted = try #require(deeds.first { $0.kind == .acceptance(isInTime: true) })
        #expect(accepted.at == (try Instant(rfc3339: "2026-02-09T10:00:00+08:00")))
        await house.close()
    }

    @Test("Silence until the due time is an acceptance that was not in time")
    func silence() async throws {
        let house = try await DeskHouse()
        _ = try await house.register()
        #expect(try await kinds(house) == [.registered])
        try house.set("2026-02-11T09:00:00+08:00")
        _ = try await house.desk.fireDue(limit: 10)
        #expect(Set(try await kinds(house)) == [.registered, .acceptance(isInTime: false)])
        await house.close()
    }

    @Test("A conclusion that the review refused is none, and a dissatisfied caller's request is not resolved")
    func refusedAndDissatisfied() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-02-09T10:00:00+08:00")
        try await run(
            house, request.number,
            [
                (Self.handler, .accept), (Self.handler, .conclude(.resolved, text: "已疏通")),
                (Self.reviewer, .refuse(reason: "缺照片")),
            ])
        #expect(Set(try await kinds(house)) == [.registered, .acceptance(isInTime: true)])
        try await run(
            house, request.number,
            [
                (Self.handler, .conclude(.resolved, text: "已疏通，有照片")), (Self.reviewer, .approve(text: nil)),
                (Self.handler, .reportResult(channel: "phone", text: nil)),
                (Self.office, .callBack(.init(by: .office, reached: true, satisfaction: .dissatisfied))),
            ])
        let found = try await kinds(house)
        #expect(found.count { $0 == .concluded } == 1)
        #expect(found.contains(.resolution(isResolved: false)) && !found.contains(.resolution(isResolved: true)))
        #expect(found.contains(.rating(.dissatisfied)))
        await house.close()
    }

    @Test("A unit counts what it leads, a portal what came through it, and nobody what was registered before the day")
    func isolation() async throws {
        let house = try await DeskHouse()
        _ = try await house.register()
        let portal = Actor(id: "p", name: "渠道", roles: [.portal])
        #expect(try await kinds(house, Visibility(of: Self.handler)) == [.registered])
        #expect(try await kinds(house, Visibility(of: DeskHouse.stranger)).isEmpty)
        #expect(try await kinds(house, Visibility(of: portal, channels: [.hotline])) == [.registered])
        #expect(try await kinds(house, Visibility(of: portal, channels: [.portal])).isEmpty)
        let later = try #require(CivilDate("2026-02-10"))
        #expect(try await house.desk.deeds(registeredSince: later, for: Self.everything) == [])
        await house.close()
    }
}
