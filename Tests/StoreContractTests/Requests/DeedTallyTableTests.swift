import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("Counting what was done")
struct DeedTallyTableTests {
    @Test(
        "A slice begins with the week or with the month, whichever is later",
        arguments: [
            ("2026-02-09", "2026-02-09"), ("2026-02-15", "2026-02-09"), ("2026-02-01", "2026-02-01"),
            ("2026-03-01", "2026-03-01"), ("2026-03-02", "2026-03-02"), ("2026-04-05", "2026-04-01"),
            ("2026-04-06", "2026-04-06"), ("2026-12-31", "2026-12-28"), ("2027-01-01", "2027-01-01"),
        ])
    func slices(day: String, slice: String) throws {
        #expect(try #require(CivilDate(day)).deedSlice.description == slice)
    }

    @Test("Weeks and months are sums of slices: no slice lies in two of them")
    func sums() throws {
        let first = try #require(CivilDate("2024-01-01"))
        for offset in 0..<1_500 {
            let day = first + offset
            #expect(day.deedSlice.parts.month == day.parts.month)
            #expect(day.deedSlice - day.deedSlice.weekday.index == day - day.weekday.index)
            #expect(day.deedSlice.deedSlice == day.deedSlice)
        }
    }

    private static let deeds = [
        RequestDeed(round: 1, kind: .acceptanceInTime, day: Sample.day),
        RequestDeed(round: 1, kind: .concluded, day: Sample.day + 10),
    ]

    /// Registers requests with the same deeds, each of a channel and with a unit.
    private static func fill(
        _ database: any Database, _ owners: [(lead: UnitName?, channel: ChannelName)]
    ) async throws {
        try await database.write { sql in
            for owner in owners {
                let number = try Sample.register(sql) { row in
                    row.lead = owner.lead
                    row.channel = owner.channel
                }
                let row = try #require(try RequestTable.find(number, sql)?.row)
                try RequestDeeds.insert(Self.deeds, of: row, sql)
            }
        }
    }

    @Test(
        "Figures add up what was counted, within the days, the unit and the channels asked for", arguments: Engines.all)
    func figures(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await Self.fill(
                database, [("规建局", .hotline), ("规建局", .portal), ("城环局", .portal), (nil, .hotline)])
            let (start, second) = (Sample.day.deedSlice, (Sample.day + 10).deedSlice)
            let month = start..<second + 7
            try await database.read { sql in
                let all = try DeedTally.course(month, .init(), sql)
                #expect(
                    all == [
                        DeedsOfSlice(start, .acceptanceInTime, count: 4), DeedsOfSlice(start, .registered, count: 4),
                        DeedsOfSlice(second, .concluded, count: 4),
                    ])
                #expect(try DeedTally.course(start..<second, .init(), sql) == Array(all.prefix(2)))
                #expect(try DeedTally.course(second + 1..<second + 7, .init(), sql).isEmpty)
                let one = DeedTally.Scope(unit: "规建局", channels: [.portal])
                #expect(try DeedTally.course(month, one, sql).map(\.count) == [1, 1, 1])
                #expect(try DeedTally.course(month, .init(channels: []), sql).isEmpty)
                let units = try DeedTally.units(start..<second, .init(channels: [.hotline]), sql)
                #expect(
                    Set(units) == [
                        DeedsOfUnit(nil, .hotline, .acceptanceInTime, count: 1),
                        DeedsOfUnit(nil, .hotline, .registered, count: 1),
                        DeedsOfUnit("规建局", .hotline, .acceptanceInTime, count: 1),
                        DeedsOfUnit("规建局", .hotline, .registered, count: 1),
                    ])
            }
        }
    }

    @Test("What a request has contributed can be read as it was written", arguments: Engines.all)
    func stored(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await Self.fill(database, [("规建局", .hotline)])
            let stored = try await database.read { sql in try RequestDeeds.stored(of: Sample.number, sql) }
            #expect(stored == Self.deeds)
        }
    }

    @Test(
        "The overdue are counted by when they fell due as the rows say, all of them and a unit's",
        arguments: Engines.all)
    func overdue(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let rows = try await SampleBacklog.fill(database, count: 300, seed: 7)
            let now = Sample.start.advanced(bySeconds: 6)
            let limits = [5, 3, 3, 1].map { Sample.start.advanced(bySeconds: $0) }
            for lead in SampleBacklog.units + [nil] {
                let found = try await database.read { sql in
                    try OverdueCount.byDue(since: limits, at: now, lead: lead, sql)
                }
                let dues = rows.filter {
                    $0.signals.contains(.overdue) && !$0.state.isEnded && (lead == nil || $0.lead == lead)
                }.compactMap(\.nextDue).filter { $0 <= now }
                let places = dues.map { due in limits.firstIndex { due >= $0 } ?? limits.count }
                // Those without a due time, or with one to come, are none of them.
                #expect(found == (0...limits.count).map { place in places.count { $0 == place } }, "\(lead as Any)")
            }
        }
    }
}
