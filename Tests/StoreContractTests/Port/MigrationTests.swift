import Store
import Testing

@Suite("Migrations")
struct MigrationTests {
    private static let first = Migration(
        owner: "sample", name: "001-first", [.sql("CREATE TABLE sample (id INTEGER PRIMARY KEY, body TEXT)")])
    private static let second = Migration(
        owner: "sample", name: "002-second",
        [.sql("ALTER TABLE sample ADD COLUMN more INTEGER"), .appendOnly(table: "sample")])
    private static let other = Migration(
        owner: "other", name: "001-other", [.keyed("CREATE TABLE other (id TEXT NOT NULL, PRIMARY KEY (id))")])

    @Test("Each is applied once, in its order, and is known to the next start", arguments: Engines.all)
    func order(engine: EngineKind) async throws {
        try await engine.withPlace { place in
            var database = try await place.open()
            #expect(try await database.pendingMigrations([Self.first]) == ["sample/001-first"])
            #expect(try await database.migrate([Self.first]) == ["sample/001-first"])
            #expect(try await database.migrate([Self.first, Self.second]) == ["sample/002-second"])
            await database.close()
            database = try await place.open()
            let all = [Self.first, Self.second, Self.other]
            #expect(try await database.pendingMigrations(all) == ["other/001-other"])
            #expect(try await database.migrate(all) == ["other/001-other"])
            #expect(try await database.pendingMigrations(all) == [])
            await database.close()
        }
    }

    @Test("Every step of the core's schema is the one that databases have been through already")
    func fixed() {
        let checksums = CoreSchema.migrations.map { "\($0.name) \($0.checksum)" }
        let applied = [
            "001-requests a22a7f86e0764f4d5bbc92a77d10277eed11ea69d3b8efff0f035e14436504a5",
            "002-chains b2581bf90d6c8f6fadba4ef1a4eb1e584fdcd499712ed44aa5b544d48344cb0d",
            "003-operations 39f61b91e16313f0e450500e884e8b2e0d85b1379c9423e0ae62e1a89d9be0ab",
            "004-participants ea792faee1264af691424a1324fd64775e726f3d6b2b07fd74fe2fce3f874de7",
            "005-rule-drafts 7d2ba626a486632abc3ac38a251fd98f62d2dcb91049d658b4936cfc7520474f",
            "006-deeds 4bfcc7915ce7383038535729150aa7bb5281e224e7d83f719e7a0bef9a28bdef",
        ]
        #expect(checksums.starts(with: applied))
    }

    @Test("An older release refuses a newer schema and changes nothing", arguments: Engines.all)
    func newer(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let known = CoreSchema.migrations + [Self.first]
            try await database.migrate(known + [Self.second])
            await #expect(throws: StoreError.newerSchema(["sample/002-second"])) {
                try await database.migrate(known + [Self.other])
            }
            await #expect(throws: StoreError.newerSchema(["sample/002-second"])) {
                try await database.pendingMigrations(known)
            }
            #expect(try await database.pendingMigrations(known + [Self.second, Self.other]) == ["other/001-other"])
        }
    }

    @Test("A migration whose text changed after it was applied is refused", arguments: Engines.all)
    func changed(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.migrate(CoreSchema.migrations + [Self.first])
            let edited = Migration(
                owner: "sample", name: "001-first", [.sql("CREATE TABLE sample (id INTEGER PRIMARY KEY)")])
            await #expect(throws: StoreError.migrationChanged("sample/001-first")) {
                try await database.migrate(CoreSchema.migrations + [edited])
            }
        }
    }

    @Test("A migration that was left out before one already applied is refused", arguments: Engines.all)
    func gap(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.migrate(CoreSchema.migrations + [Self.first, Self.other])
            let between = Migration(owner: "sample", name: "000-late", [.sql("CREATE TABLE late (id INTEGER)")])
            await #expect(throws: StoreError.migrationChanged("sample/001-first")) {
                try await database.migrate(CoreSchema.migrations + [between, Self.first, Self.other])
            }
        }
    }

    @Test("A migration that fails midway leaves no trace and can be applied once it is right", arguments: Engines.all)
    func midway(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let broken = Migration(
                owner: "sample", name: "001-first",
                [.sql("CREATE TABLE sample (id INTEGER PRIMARY KEY)"), .sql("CREATE TABLE broken (")])
            await #expect(throws: StoreError.self) { try await database.migrate(CoreSchema.migrations + [broken]) }
            let applied = try await database.migrate(CoreSchema.migrations + [Self.first])
            #expect(applied == ["sample/001-first"])
        }
    }

    @Test("An append-only table refuses every change of what is there", arguments: Engines.all)
    func appendOnly(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let key = try await database.write { sql in try Sample.register(sql) }
            for text in ["UPDATE request_event SET name = 'x'", "DELETE FROM request_event", "DELETE FROM audit"] {
                let error = await #expect(throws: StoreError.self) {
                    try await database.write { sql in try sql.run(Statement(assembled: "test.tamper", text)) }
                }
                #expect(error?.english.contains("append-only") == true)
            }
            let events = try await database.read { sql in try EventLog.events(of: key, sql) }
            #expect(events.count == 1)
        }
    }
}
