import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("Reading and writing")
struct ReadWriteTests {
    private static let create = Statement(
        "test.create", "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT, extra BLOB)")
    private static let insert = Statement("test.insert", "INSERT INTO note (id, body, extra) VALUES (?, ?, ?)")
    private static let insertReturning = Statement("test.returning", "INSERT INTO note (body) VALUES (?) RETURNING id")
    private static let bodies = Statement("test.bodies", "SELECT body FROM note ORDER BY id")
    private static let count = Statement("test.count", "SELECT COUNT(*) FROM note")
    private static let echo = Statement("test.echo", "SELECT ? AS value")

    private func withNotes(_ engine: EngineKind, _ body: (any Database) async throws -> Void) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in try sql.run(Self.create) }
            try await body(database)
        }
    }

    @Test("What a write has acknowledged, the next read sees", arguments: Engines.all)
    func readYourWrite(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            for number in 1...20 {
                try await database.write { sql in
                    try sql.run(Self.insert, [SQLValue(number), .text("第\(number)条"), nil])
                }
                let count: Int? = try await database.read { sql in try sql.value(Self.count) }
                #expect(count == number)
            }
        }
    }

    @Test("A command that throws leaves nothing behind", arguments: Engines.all)
    func throwing(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            await #expect(throws: StoreError.failed("Oops()")) {
                try await database.write { sql in
                    try sql.run(Self.insert, [1, "半途", nil])
                    throw Oops()
                }
            }
            let count: Int? = try await database.read { sql in try sql.value(Self.count) }
            #expect(count == 0)
        }
    }

    @Test("A refusal is a result: what the command wrote before it stays", arguments: Engines.all)
    func refusing(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            let answer: Result<Int, Refused> = try await database.write { sql in
                try sql.run(Self.insert, [1, "已到期", nil])
                return .failure(Refused())
            }
            #expect(answer == .failure(Refused()))
            let bodies: [String] = try await database.read { sql in
                try sql.rows(Self.bodies) { row throws(StoreError) in try row[0] }
            }
            #expect(bodies == ["已到期"])
        }
    }

    @Test(
        "A value comes back as it went in", arguments: Engines.all,
        [
            SQLValue.null, .integer(0), .integer(.max), .integer(.min), .real(0.1), .text(""), .text("𠮷野家🏢 'x' \"y\""),
            .blob([]), .blob([0, 255, 1]),
        ])
    func roundTrip(engine: EngineKind, value: SQLValue) async throws {
        try await engine.withDatabase { database in
            let row = try await database.read { sql in try sql.row(Self.echo, [value]) }
            #expect(row?.values == [value])
            #expect(row?.columns.names == ["value"])
        }
    }

    @Test("Columns are read by name, by place and as the type asked for", arguments: Engines.all)
    func columns(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let row = try #require(try await database.read { sql in try sql.row(Self.echo, [.integer(7)]) })
            let number: Int64 = try row["value"]
            let instant: Instant? = try row[0]
            #expect(number == 7)
            #expect(instant == Instant(microseconds: 7))
            #expect(throws: StoreError.unreadable("column value is not String")) { try row["value"] as String }
            #expect(throws: StoreError.unreadable("no column other")) { try row["other"] as Int }
            #expect(throws: StoreError.unreadable("no column at 1")) { try row[1] as Int }
        }
    }

    @Test("An inserted row comes back through RETURNING", arguments: Engines.all)
    func returning(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            let ids: [Int64?] = try await database.write { sql in
                [try sql.value(Self.insertReturning, ["甲"]), try sql.value(Self.insertReturning, ["乙"])]
            }
            #expect(ids == [1, 2])
        }
    }

    @Test("A statement may run again while its own rows are being read", arguments: Engines.all)
    func nested(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            let pairs: [String] = try await database.write { sql in
                try sql.run(Self.insert, [1, "甲", nil])
                try sql.run(Self.insert, [2, "乙", nil])
                return try sql.rows(Self.bodies) { outer throws(StoreError) in
                    let inner: [String] = try sql.rows(Self.bodies) { row throws(StoreError) in try row[0] }
                    return try outer[0] + inner.joined()
                }
            }
            #expect(pairs == ["甲甲乙", "乙甲乙"])
        }
    }

    @Test("Queries put together at run time take their values as parameters", arguments: Engines.all)
    func assembled(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            let found: [String] = try await database.write { sql in
                for (id, body) in ["甲", "乙", "丙'; DROP TABLE note"].enumerated() {
                    try sql.run(Self.insert, [SQLValue(id), .text(body), nil])
                }
                var query = AssembledQuery("SELECT body FROM note")
                query.add("body", in: ["乙", "丙'; DROP TABLE note"])
                query.add("id > ?", 0)
                query.add("id < ?", nil)
                query.end("ORDER BY id LIMIT ?", [5])
                return try sql.rows(query.statement("test.assembled"), query.arguments) { row throws(StoreError) in
                    try row[0]
                }
            }
            #expect(found == ["乙", "丙'; DROP TABLE note"])
        }
    }

    @Test("A reader cannot write, and a wrong statement says what is wrong", arguments: Engines.all)
    func mistakes(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            await #expect(throws: StoreError.self) {
                try await database.read { sql in try sql.exists(Self.insertReturning, ["甲"]) }
            }
            let error = await #expect(throws: StoreError.self) {
                try await database.read { sql in try sql.exists(Statement("test.wrong", "SELECT nothing FROM nowhere"))
                }
            }
            guard case .invalidSQL(let detail) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(detail.contains("test.wrong"))
            await #expect(throws: StoreError.self) {
                try await database.write { sql in try sql.run(Self.insert, [1]) }
            }
        }
    }

    @Test("A violated uniqueness names its columns", arguments: Engines.all)
    func constraint(engine: EngineKind) async throws {
        try await withNotes(engine) { database in
            try await database.write { sql in try sql.run(Self.insert, [1, "甲", nil]) }
            await #expect(throws: StoreError.constraint("note.id")) {
                try await database.write { sql in try sql.run(Self.insert, [1, "乙", nil]) }
            }
        }
    }

    @Test("A closed database refuses", arguments: Engines.all)
    func closed(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            await database.close()
            await #expect(throws: StoreError.closed) { try await database.read { _ in 1 } }
            await #expect(throws: StoreError.closed) { try await database.write { _ in 1 } }
        }
    }

    private struct Oops: Error {}
    private struct Refused: Error, Equatable {}
}
