import Lifecycle
import RuleModel
import Store
import Testing

@Suite("Who takes part, in a database of before")
struct ParticipantsMigrationTests {
    /// A request as a database kept it that knew leads and supports alone.
    private struct Past {
        var lead: UnitName?
        var support: [UnitName] = []
        var registeredBy: UnitName?
        var lastUnit: UnitName?
        var state: StateName = .handling
        var follow: [UnitName] = []
    }

    private static let pasts: [Past] = [
        Past(lead: "规建局", lastUnit: "规建局"),
        Past(lead: "规建局", support: ["城环局"], registeredBy: "规建局", lastUnit: "规建局"),
        Past(lead: "规建局", support: ["城环局"], registeredBy: "城环局", lastUnit: "规建局"),
        Past(lead: "规建局", registeredBy: "财政局", lastUnit: "规建局", follow: ["财政局"]),
        Past(lastUnit: "规建局", state: .returned, follow: ["规建局"]),
        Past(registeredBy: "财政局", lastUnit: "规建局", state: .returned, follow: ["财政局", "规建局"]),
        Past(registeredBy: "财政局", lastUnit: "财政局", state: .withdrawn, follow: ["财政局"]),
        Past(registeredBy: "财政局", state: .registered, follow: ["财政局"]),
        Past(state: .registered),
    ]

    private static let insertRequest = Statement(
        "test.request-of-before",
        """
        INSERT INTO request (id, version, events, head, state, is_open, kind, channel, urgency, lead, support, title,
            round, attempt, registered_at, updated_at, next_due, signals, snapshot)
        VALUES (?, 1, 1, ?, ?, ?, 'help', '12345', 'normal', ?, ?, '积水', 1, 1, 0, 0, ?, 0, ?)
        """)
    private static let insertUnit = Statement(
        "test.unit-of-before", "INSERT INTO request_unit (unit, request, due) VALUES (?, ?, ?)")

    /// Writes what the release before wrote.
    private static func insert(_ past: Past, serial: Int, _ sql: any SQLWriter) throws {
        let number = try #require(RequestNumber(day: Sample.day, serial: serial))
        var request = try SampleValues.request()
        request.number = number
        (request.lead, request.support, request.state) = (past.lead, past.support, past.state)
        (request.registeredBy, request.lastUnit) = (past.registeredBy, past.lastUnit)
        let due = SQLValue.integer(Int64(serial))
        try sql.run(
            insertRequest,
            [
                SQLValue(number), SQLValue(Digest.zero), SQLValue(past.state), SQLValue(!past.state.isEnded),
                .text(past.lead?.rawValue ?? ""), .text(past.support.map(\.rawValue).joined(separator: "\n")), due,
                .blob(request.snapshot),
            ])
        if let lead = past.lead { try sql.run(insertUnit, [SQLValue(lead), SQLValue(number), .null]) }
        for unit in past.support {
            try sql.run(insertUnit, [SQLValue(unit), SQLValue(number), past.state.isEnded ? .null : due])
        }
    }

    @Test("The next start finds out who registered each request or had it last", arguments: Engines.all)
    func followers(engine: EngineKind) async throws {
        try await engine.withPlace { place in
            let old = try await place.open()
            try await old.migrate(CoreSchema.migrations.filter { $0.name < "004" })
            // More of them than are read at a time.
            let pasts = (0..<125).flatMap { _ in Self.pasts }
            try await old.write { sql in
                for (index, past) in pasts.enumerated() { try Self.insert(past, serial: index + 1, sql) }
            }
            await old.close()
            let database = try await place.open()
            #expect(try await database.migrate(CoreSchema.migrations).first == "core/004-participants")
            #expect(try await database.pendingMigrations(CoreSchema.migrations) == [])
            try await Self.expectListed(pasts, in: database)
            try await Self.expectGoesOn(in: database)
            await database.close()
        }
    }

    private static func expectListed(_ pasts: [Past], in database: any Database) async throws {
        for unit in ["规建局", "城环局", "财政局"] as [UnitName] {
            for order in [RequestOrder.newest, .due] {
                let shown = pasts.map { past in
                    (past, order == .newest || !past.state.isEnded)
                }
                let filters: [(RequestFilter, (Past) -> Bool)] = [
                    (filter { $0.participant = unit }, { $0.lead == unit || ($0.support + $0.follow).contains(unit) }),
                    (filter { $0.supporter = unit }, { $0.support.contains(unit) }),
                    (filter { $0.leads = [unit] }, { $0.lead == unit }),
                ]
                for (filter, passes) in filters {
                    let rows = try await database.read { sql in
                        try RequestTable.list(filter, order: order, limit: 10_000, sql)
                    }
                    let expected = shown.enumerated().filter { $0.element.1 && passes($0.element.0) }
                        .map { $0.offset + 1 }
                    #expect(rows.map(\.number.serial).sorted() == expected, "\(filter), \(order)")
                }
            }
        }
    }

    private static func filter(_ change: (inout RequestFilter) -> Void) -> RequestFilter {
        var filter = RequestFilter()
        change(&filter)
        return filter
    }

    /// A command on a request of before: who followed it is out once it is somebody else's.
    private static func expectGoesOn(in database: any Database) async throws {
        let returned = try #require(RequestNumber(day: Sample.day, serial: 5))
        let taking: [UnitName] = try await database.write { sql in
            var record = try #require(try RequestTable.find(returned, sql))
            let old = record.row
            #expect(old.followers == ["规建局"])
            (record.row.lead, record.row.followers) = ("科技局", [])
            try RequestTable.update(record, replacing: old, sql)
            return try (["规建局", "科技局"] as [UnitName]).filter { try RequestUnits.takesPart($0, in: returned, sql) }
        }
        #expect(taking == ["科技局"])
    }
}
