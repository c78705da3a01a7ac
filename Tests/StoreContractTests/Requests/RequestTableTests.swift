import Lifecycle
import RuleModel
import SeededRandomness
import Store
import Testing
import WorkCalendar

@Suite("The projection of requests")
struct RequestTableTests {
    @Test("A request comes back with every field", arguments: Engines.all)
    func roundTrip(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let number = try #require(RequestNumber(day: Sample.day, serial: 5))
            var row = Sample.row(number, state: .handling, lead: "规建局")
            row.version = 3
            row.head = EventHead(request: number, first: 4, last: 4, hash: Digest(of: [1]))
            row.channelNumber = "12345-77"
            row.urgency = .lifeProperty
            row.track = .crossDepartment
            row.matter = "road"
            row.support = ["城环局", "工信局"]
            row.followers = ["财政局", "政务办"]
            row.creditCode = "91120116MA05X"
            row.entityName = "天津某某有限公司"
            row.round = 2
            row.attempt = 3
            row.nextDue = Sample.start.advanced(bySeconds: 60)
            row.nextFiring = Sample.start.advanced(bySeconds: 30)
            row.signals = [.overdue, .suggested]
            let record = RequestRecord(row: row, snapshot: [1, 2, 3])
            try await database.write { sql in try RequestTable.insert(record, sql) }
            let found = try await database.read { sql in try RequestTable.find(number, sql) }
            #expect(found == record)
            let none = try await database.read { sql in try RequestTable.find(Sample.otherNumber, sql) }
            #expect(none == nil)
        }
    }

    @Test("A channel's number is taken once; without one, any number of requests", arguments: Engines.all)
    func channelNumbers(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let first = try await database.write { sql in try Sample.register(sql) { $0.channelNumber = "A-1" } }
            try await database.write { sql in try Sample.register(sql) }
            try await database.write { sql in try Sample.register(sql) }
            try await database.write { sql in
                try Sample.register(sql) { row in
                    row.channelNumber = "A-1"
                    row.channel = "portal"
                }
            }
            await #expect(throws: StoreError.constraint("request.channel, request.channel_number")) {
                try await database.write { sql in try Sample.register(sql) { $0.channelNumber = "A-1" } }
            }
            let number = try await database.read { sql in
                try RequestTable.number(channel: "12345", channelNumber: "A-1", sql)
            }
            #expect(number == first)
        }
    }

    @Test("A row that somebody has written since is not overwritten", arguments: Engines.all)
    func stale(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let number = try await database.write { sql in try Sample.register(sql) }
            let old = try #require(try await database.read { sql in try RequestTable.find(number, sql) })
            try await database.write { sql in try Sample.append(.noted, to: number, sql) }
            await #expect(throws: StoreError.busy) {
                try await database.write { sql in try RequestTable.update(old, replacing: old.row, sql) }
            }
        }
    }

    @Test(
        "Pages follow each other without gap or repetition, in either order", arguments: Engines.all,
        [RequestOrder.newest, .due])
    func paging(engine: EngineKind, order: RequestOrder) async throws {
        try await engine.withDatabase { database in
            try await SampleBacklog.fill(database, count: 120, seed: 7)
            for filter in SampleBacklog.filters {
                let whole = try await database.read { sql in
                    try RequestTable.list(filter, order: order, limit: 1000, sql)
                }
                var paged: [RequestRow] = []
                while true {
                    let cursor = paged.last.map { RequestCursor(after: $0) }
                    let page = try await database.read { sql in
                        try RequestTable.list(filter, order: order, after: cursor, limit: 7, sql)
                    }
                    paged += page
                    if page.count < 7 { break }
                }
                #expect(paged.map(\.number) == whole.map(\.number))
            }
        }
    }

    @Test(
        "Lists hold exactly what the filter lets through, in order", arguments: Engines.all,
        [RequestOrder.newest, .due])
    func filtering(engine: EngineKind, order: RequestOrder) async throws {
        try await engine.withDatabase { database in
            let all = try await SampleBacklog.fill(database, count: 150, seed: 11)
            for filter in SampleBacklog.filters {
                let listed = try await database.read { sql in
                    try RequestTable.list(filter, order: order, limit: 1000, sql)
                }
                let expected = all.filter { SampleBacklog.passes($0, filter, order) }
                    .sorted { SampleBacklog.precedes($0, $1, order) }
                #expect(listed == expected, "\(filter)")
            }
        }
    }

    @Test("A unit that no longer takes part no longer sees the request", arguments: Engines.all)
    func isolation(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let number = try await database.write { sql in
                try Sample.register(sql) { row in
                    row.lead = "规建局"
                    row.support = ["城环局"]
                    row.followers = ["财政局", "科技局"]
                }
            }
            try await database.write { sql in
                var record = try #require(try RequestTable.find(number, sql))
                let old = record.row
                record.row.lead = "政务办"
                record.row.followers = ["财政局"]
                try RequestTable.update(record, replacing: old, sql)
            }
            let units: [UnitName] = ["规建局", "科技局", "城环局", "政务办", "财政局"]
            let seen = try await database.read { sql in
                try units.map { try RequestUnits.takesPart($0, in: number, sql) }
            }
            #expect(seen == [false, false, true, true, true])
        }
    }

    @Test(
        "Whoever leads, supports or follows, lists are right after it changed", arguments: Engines.all,
        [RequestOrder.newest, .due])
    func changing(engine: EngineKind, order: RequestOrder) async throws {
        try await engine.withDatabase { database in
            var all = try await SampleBacklog.fill(database, count: 80, seed: 13)
            var generator = SeededGenerator(seed: 17)
            for index in all.indices {
                let old = all[index]
                let template = SampleBacklog.row(&generator)
                all[index].state = template.state
                all[index].lead = template.lead
                all[index].support = template.support
                all[index].followers = template.followers
                all[index].nextDue = template.nextDue
                let record = RequestRecord(row: all[index], snapshot: [])
                try await database.write { sql in try RequestTable.update(record, replacing: old, sql) }
            }
            for filter in SampleBacklog.filters {
                let listed = try await database.read { sql in
                    try RequestTable.list(filter, order: order, limit: 1000, sql)
                }
                let expected = all.filter { SampleBacklog.passes($0, filter, order) }
                    .sorted { SampleBacklog.precedes($0, $1, order) }
                #expect(listed == expected, "\(filter)")
            }
        }
    }

    @Test("The tally is what counting would give, after any history", arguments: Engines.all)
    func tally(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let all = try await SampleBacklog.fill(database, count: 80, seed: 3)
            var generator = SeededGenerator(seed: 5)
            for row in all {
                let (state, lead) = (SampleBacklog.state(&generator), SampleBacklog.lead(&generator))
                try await database.write { sql in
                    var record = try #require(try RequestTable.find(row.number, sql))
                    let old = record.row
                    record.row.state = state
                    record.row.lead = lead
                    try RequestTable.update(record, replacing: old, sql)
                }
            }
            let (tally, rows) = try await database.read { sql in
                (try RequestTally.all(sql), try RequestTable.list(.init(), order: .newest, limit: 1000, sql))
            }
            let counted = Dictionary(grouping: rows) { TallyPlace(lead: $0.lead, state: $0.state, signals: $0.signals) }
            let kept = tally.map { (TallyPlace(lead: $0.lead, state: $0.state, signals: $0.signals), $0.requests) }
            #expect(Dictionary(uniqueKeysWithValues: kept) == counted.mapValues(\.count))
        }
    }

    private struct TallyPlace: Hashable {
        var lead: UnitName?
        var state: StateName
        var signals: RequestSignals
    }
}
