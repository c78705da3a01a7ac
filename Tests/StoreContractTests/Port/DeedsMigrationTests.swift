import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("What was done, in a database of before")
struct DeedsMigrationTests {
    private static let day = Sample.start.advanced(bySeconds: 3_600)

    /// A request that was accepted late, concluded, found wanting, opened again and then resolved.
    private static func insert(_ number: RequestNumber, _ sql: any SQLWriter) throws {
        let proposal = SampleValues.proposal
        let story: [(round: Int, data: EventData)] = [
            (1, .registered(SampleValues.registration, proposal)),
            (1, .dispatched(.init(unit: "规建局", support: [], attempt: 1, isDesignated: false))),
            (1, .accepted(deemed: false)), (1, .concluded(.resolved, text: "已办")), (1, .reviewed(text: nil)),
            (1, .reported(channel: "phone", text: nil)),
            (1, .calledBack(.init(by: .office, reached: true, satisfaction: .dissatisfied))),
            (2, .reopened(reason: "没解决")),
            (2, .dispatched(.init(unit: "城环局", support: [], attempt: 1, isDesignated: false))),
            (2, .concluded(.resolved, text: "再办")), (2, .reported(channel: "phone", text: nil)),
            (2, .calledBack(.init(by: .unit, reached: true, satisfaction: .satisfied))),
        ]
        let events = story.enumerated().map { place, step in
            let at = Self.day.advanced(bySeconds: Int64(place) * 86_400)
            return RequestEvent(
                sequence: place + 1, round: step.round, effectiveAt: at, recordedAt: at, actor: SampleValues.actor,
                data: step.data)
        }
        var request = ServiceRequest(number: number, first: events[0], SampleValues.registration, proposal)
        for event in events.dropFirst() { request.apply(event) }
        let head = try EventLog.append(try events.map { try EventRecord($0) }, after: .none(of: number), sql)
        let row = RequestRow(request, clocks: [], head: head)
        var unnumbered = row
        unnumbered.channelNumber = nil
        try RequestTable.insert(RequestRecord(row: unnumbered, snapshot: request.snapshot), sql)
        try ClockTable.save([clock(2, .metLate, ended: 2, number), clock(9, .overdue, due: 9, number)], sql)
    }

    /// A clock of acceptance that was due, or ended, so many days after the registration.
    private static func clock(
        _ instance: Int, _ status: ClockInstance.Status, ended: Int64? = nil, due: Int64 = 1, _ number: RequestNumber
    ) -> ClockRow {
        ClockRow(
            request: number, clock: .accept, instance: instance, status: status.rawValue, force: "binding",
            startedAt: day.advanced(bySeconds: Int64(instance - 1) * 86_400),
            due: day.advanced(bySeconds: due * 86_400),
            endedAt: ended.map { day.advanced(bySeconds: $0 * 86_400) }, nextFiring: nil)
    }

    /// Kind, round and days after the registration.
    private static let expected: [(DeedKind, Int, Int)] = [
        (.acceptanceLate, 1, 2), (.concluded, 1, 3), (.dissatisfied, 1, 6), (.unresolved, 1, 6),
        (.acceptanceLate, 2, 9), (.concluded, 2, 9), (.satisfied, 2, 11), (.resolved, 2, 11),
    ]

    @Test("The next start counts every round of every request, for the unit that leads it now", arguments: Engines.all)
    func counted(engine: EngineKind) async throws {
        // More of them than are read at a time.
        let count = 1_100
        let numbers = try (1...count).map { try #require(RequestNumber(day: Sample.day, serial: $0)) }
        try await engine.withPlace { place in
            let old = try await place.open()
            try await old.migrate(CoreSchema.migrations.filter { $0.name < "006" })
            try await old.write { sql in
                for number in numbers { try Self.insert(number, sql) }
            }
            await old.close()
            let database = try await place.open()
            #expect(try await database.migrate(CoreSchema.migrations).first == "core/006-deeds")
            try await database.read { sql in
                let expected = Self.expected.map {
                    RequestDeed(round: $0.1, kind: $0.0, day: Sample.day + $0.2)
                }
                for number in [numbers[0], numbers[999], numbers[1_000], numbers[count - 1]] {
                    #expect(try RequestDeeds.stored(of: number, sql) == expected)
                }
                let all = Sample.day.deedSlice..<Sample.day + 40
                let counts = try DeedTally.units(all, .init(unit: "城环局"), sql)
                let kinds = Dictionary(counts.map { ($0.kind, $0.count) }, uniquingKeysWith: +)
                #expect(kinds[.registered] == count && kinds[.acceptanceLate] == 2 * count)
                #expect(kinds[.concluded] == 2 * count && kinds.count == 7)
                #expect(try DeedTally.units(all, .init(), sql) == counts)
                // Counted on the days on which they were done.
                let course = try DeedTally.course(all, .init(), sql)
                let slices = Set(Self.expected.map { (Sample.day + $0.2).deedSlice } + [Sample.day.deedSlice])
                #expect(Set(course.map(\.slice)) == slices)
            }
            await database.close()
        }
    }
}
