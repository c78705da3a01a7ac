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
    private static let february = "2026-02-01"..<"2026-03-01"

    private func run(_ house: DeskHouse, _ number: RequestNumber, _ steps: [(Actor, Command)]) async throws {
        for (actor, command) in steps {
            let outcome = try await house.desk.run(command, on: number, by: actor)
            guard case .answered(.done) = outcome else { throw DeskHouse.NotDone(outcome: outcome) }
        }
    }

    private func figures(
        _ house: DeskHouse, _ days: Range<String> = february, through channel: ChannelName? = nil,
        _ visibility: Visibility = everything
    ) async throws -> DeedFigures {
        let range = try #require(CivilDate(days.lowerBound))..<(#require(CivilDate(days.upperBound)))
        return try await house.desk.deeds(over: range, unitsIn: range, through: channel, for: visibility)
    }

    /// How many of each kind; the course and the units must say the same.
    private func kinds(
        _ house: DeskHouse, _ visibility: Visibility = everything, through channel: ChannelName? = nil
    ) async throws -> [DeedKind: Int] {
        let figures = try await figures(house, through: channel, visibility)
        let course = Dictionary(figures.course.map { ($0.kind, $0.count) }, uniquingKeysWith: +)
        #expect(Dictionary(figures.units.map { ($0.kind, $0.count) }, uniquingKeysWith: +) == course)
        return course
    }

    @Test("An acceptance in time, a conclusion, a callback and its mark count once each, for the unit that leads")
    func wholeCourse() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-02-09T10:00:00+08:00")
        try await run(house, request.number, [(Self.handler, .accept)])
        try house.set("2026-02-16T10:00:00+08:00")
        try await run(
            house, request.number,
            [
                (Self.handler, .conclude(.resolved, text: "已疏通")), (Self.reviewer, .approve(text: nil)),
                (Self.handler, .reportResult(channel: "phone", text: nil)),
                (Self.office, .callBack(.init(by: .office, reached: false, satisfaction: nil))),
                (Self.office, .callBack(.init(by: .office, reached: true, satisfaction: .partlySatisfied))),
            ])
        let figures = try await figures(house)
        let (first, second) = (try #require(CivilDate("2026-02-09")), try #require(CivilDate("2026-02-16")))
        #expect(
            Set(figures.course) == [
                DeedsOfSlice(first, .registered, count: 1), DeedsOfSlice(first, .acceptanceInTime, count: 1),
                DeedsOfSlice(second, .concluded, count: 1), DeedsOfSlice(second, .resolved, count: 1),
                DeedsOfSlice(second, .partlySatisfied, count: 1),
            ])
        #expect(figures.units.count == 5)
        #expect(Set(figures.units.map(\.unit)) == ["城环局"] && Set(figures.units.map(\.channel)) == [.hotline])
        await house.close()
    }

    @Test("Silence until the due time is an acceptance that was not in time")
    func silence() async throws {
        let house = try await DeskHouse()
        _ = try await house.register()
        #expect(try await kinds(house) == [.registered: 1])
        try house.set("2026-02-11T09:00:00+08:00")
        _ = try await house.desk.fireDue(limit: 10)
        #expect(try await kinds(house) == [.registered: 1, .acceptanceLate: 1])
        await house.close()
    }

    @Test("A conclusion that the review refused is none, and a dissatisfied caller's request is not resolved")
    func refusedAndDissatisfied() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-02-09T10:00:00+08:00")
        try await run(
            house, request.number, [(Self.handler, .accept), (Self.handler, .conclude(.resolved, text: "已疏通"))])
        #expect(try await kinds(house) == [.registered: 1, .acceptanceInTime: 1, .concluded: 1])
        try await run(house, request.number, [(Self.reviewer, .refuse(reason: "缺照片"))])
        #expect(try await kinds(house) == [.registered: 1, .acceptanceInTime: 1])
        try await run(
            house, request.number,
            [
                (Self.handler, .conclude(.resolved, text: "已疏通，有照片")), (Self.reviewer, .approve(text: nil)),
                (Self.handler, .reportResult(channel: "phone", text: nil)),
                (Self.office, .callBack(.init(by: .office, reached: true, satisfaction: .dissatisfied))),
            ])
        #expect(
            try await kinds(house) == [
                .registered: 1, .acceptanceInTime: 1, .concluded: 1, .unresolved: 1, .dissatisfied: 1,
            ])
        await house.close()
    }

    @Test("What was done goes with the request to the unit that leads it, and a new round adds to it")
    func newLead() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        try house.set("2026-02-09T10:00:00+08:00")
        let dispatcher = Actor(id: "pd", name: "派单", roles: [.dispatcher], unit: "政务办")
        try await run(house, request.number, [(Self.handler, .accept), (Self.handler, .return(reason: "不属本局"))])
        #expect(Set(try await figures(house).units.map(\.unit)) == [nil])
        try await run(house, request.number, [(dispatcher, .redispatch(unit: "规建局", support: []))])
        #expect(Set(try await figures(house).units.map(\.unit)) == ["规建局"])
        let other = Actor(id: "gj", name: "规建", roles: [.handler, .reviewer], unit: "规建局")
        try house.set("2026-02-10T10:00:00+08:00")
        let round: [(Actor, Command)] = [
            (other, .accept), (other, .conclude(.partly, text: "部分")), (other, .approve(text: nil)),
            (other, .reportResult(channel: "phone", text: nil)),
            (Self.office, .callBack(.init(by: .office, reached: true, satisfaction: .satisfied))),
        ]
        try await run(house, request.number, round + [(Self.office, .reopen(reason: "又积水"))])
        try house.set("2026-02-11T10:00:00+08:00")
        try await run(house, request.number, round)
        // The acceptance before the return was one too.
        #expect(
            try await kinds(house) == [
                .registered: 1, .acceptanceInTime: 3, .concluded: 2, .unresolved: 2, .satisfied: 2,
            ])
        await house.close()
    }

    @Test("A unit counts what it leads, a portal what came through it, and each period what was done in it")
    func isolation() async throws {
        let house = try await DeskHouse()
        _ = try await house.register()
        let portal = Actor(id: "p", name: "渠道", roles: [.portal])
        #expect(try await kinds(house, Visibility(of: Self.handler)) == [.registered: 1])
        #expect(try await kinds(house, Visibility(of: DeskHouse.stranger)).isEmpty)
        #expect(try await kinds(house, Visibility(of: portal, channels: [.hotline])) == [.registered: 1])
        #expect(try await kinds(house, Visibility(of: portal, channels: [.portal])).isEmpty)
        #expect(try await kinds(house, Visibility(of: portal)).isEmpty)
        #expect(try await kinds(house, through: .hotline) == [.registered: 1])
        #expect(try await kinds(house, through: .portal).isEmpty)
        #expect(try await figures(house, "2026-03-01"..<"2026-04-01") == DeedFigures())
        #expect(try await figures(house, "2026-01-01"..<"2026-02-01") == DeedFigures())
        await house.close()
    }

    @Test("What is overdue is counted by when it fell due, for a unit what it leads")
    func overdue() async throws {
        let house = try await DeskHouse()
        _ = try await house.register(DeskHouse.registration(channelNumber: "1"))
        _ = try await house.register(DeskHouse.registration(channelNumber: "2"))
        try house.set("2026-02-10T09:00:00+08:00")
        _ = try await house.register(DeskHouse.registration(channelNumber: "3"))
        try house.set("2026-03-20T09:00:00+08:00")
        while try await house.desk.fireDue() > 0 {}
        let rows = try await house.desk.list(RequestQuery(order: .due), for: Self.everything).rows
        let dues = try #require(rows.count == 3 ? rows.compactMap(\.nextDue) : nil)
        #expect(dues[0] == dues[1] && dues[1] < dues[2])
        let visible = [Self.everything, Visibility(of: Self.handler)]
        for visibility in visible {
            #expect(try await house.desk.overdue(dueSince: [dues[2]], for: visibility) == [1, 2])
            #expect(try await house.desk.overdue(dueSince: [dues[2], dues[0]], for: visibility) == [1, 2, 0])
            let past = [dues[2], dues[1], dues[0]].map { $0.advanced(bySeconds: 1) }
            #expect(try await house.desk.overdue(dueSince: past, for: visibility) == [0, 1, 0, 2])
            #expect(try await house.desk.overdue(dueSince: [], for: visibility) == [3])
        }
        let portal = Visibility(of: Actor(id: "p", name: "渠道", roles: [.portal]), channels: [.hotline])
        for visibility in [Visibility(of: DeskHouse.stranger), portal] {
            #expect(try await house.desk.overdue(dueSince: [dues[2]], for: visibility) == [0, 0])
        }
        await house.close()
    }
}
