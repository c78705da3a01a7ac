import RuleModel
import Store
import Testing

@Suite("Commands that share a commit")
struct GroupCommitTests {
    private static let create = Statement("group.create", "CREATE TABLE mark (id INTEGER PRIMARY KEY)")
    private static let insert = Statement("group.insert", "INSERT INTO mark (id) VALUES (?)")
    private static let all = Statement("group.all", "SELECT id FROM mark ORDER BY id")

    @Test("One failing command hurts no other, and its own effect is gone", arguments: Engines.all)
    func isolation(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in try sql.run(Self.create) }
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<300 {
                    group.addTask {
                        let result: Int? = try? await database.write { sql in
                            try sql.run(Self.insert, [SQLValue(number)])
                            // Every seventh runs into a uniqueness after it has written.
                            if number.isMultiple(of: 7) { try sql.run(Self.insert, [SQLValue(number)]) }
                            return number
                        }
                        return (number, result != nil)
                    }
                }
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            let expected = (0..<300).filter { !$0.isMultiple(of: 7) }
            #expect(outcomes.filter(\.value).keys.sorted() == expected)
            let stored: [Int] = try await database.read { sql in
                try sql.rows(Self.all) { row throws(StoreError) in try row[0] }
            }
            #expect(stored == expected)
        }
    }

    @Test("A body runs at most twice", arguments: Engines.all)
    func reruns(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in try sql.run(Self.create) }
            let runs = Tally()
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        _ = try? await database.write { sql in
                            runs.add(number)
                            if number.isMultiple(of: 3) { throw StoreError.failed("every third") }
                            try sql.run(Self.insert, [SQLValue(number)])
                        }
                    }
                }
            }
            let counts = runs.counts
            #expect(counts.count == 200)
            #expect(counts.values.allSatisfy { (1...2).contains($0) })
        }
    }

    @Test("Of 200 writers that want the same transition, exactly one wins", arguments: Engines.all)
    func oneWins(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let key = try await database.write { sql in try Sample.register(sql) { $0.state = .dispatched } }
            let wins = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        let won: Bool? = try? await database.write { sql in
                            guard try RequestTable.find(key, sql)?.row.state == .dispatched else { return false }
                            try Sample.append(.accepted, to: key, sql, state: .accepted)
                            return true
                        }
                        return won == true
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(wins == 1)
            let events = try await database.read { sql in try EventLog.events(of: key, sql) }
            #expect(events.map(\.record.name) == [.registered, .accepted])
        }
    }

    @Test("A listener hears of commits that changed something and of no others", arguments: Engines.all)
    func listeners(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in try sql.run(Self.create) }
            let heard = Tally()
            database.onCommit { heard.add(0) }
            try await database.write { sql in try sql.run(Self.insert, [1]) }
            _ = try await database.write { sql in try sql.exists(Self.all) }
            _ = try? await database.write { sql in try sql.run(Self.insert, [1]) }
            // The listener of a commit runs before the next command does.
            try await database.write { sql in try sql.run(Self.insert, [2]) }
            _ = try await database.write { sql in try sql.exists(Self.all) }
            #expect(heard.counts == [0: 2])
        }
    }
}
