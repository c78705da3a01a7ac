import Dispatch
import RuleModel
import Store
import Testing

@Suite("Callers who stop waiting")
struct WaitingTests {
    private static let create = Statement("waiting.create", "CREATE TABLE mark (id INTEGER PRIMARY KEY)")
    private static let insert = Statement("waiting.insert", "INSERT INTO mark (id) VALUES (?)")
    private static let all = Statement("waiting.all", "SELECT id FROM mark ORDER BY id")

    @Test("Whoever is cancelled is answered while the store is still busy; others are served", arguments: Engines.all)
    func cancelled(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            try await database.write { sql in try sql.run(Self.create) }
            let gate = DispatchSemaphore(value: 0)
            async let slow: Void = database.write { sql in
                gate.wait()
                try sql.run(Self.insert, [SQLValue(1)])
            }
            let outcome = await withTaskGroup(of: Result<Int, StoreError>.self) { group in
                group.addTask {
                    await Self.result {
                        () async throws(StoreError) in
                        try await database.write { sql in try sql.run(Self.insert, [SQLValue(2)]) }
                    }
                }
                group.cancelAll()
                return await group.next()
            }
            #expect(outcome == .failure(.interrupted))
            let reading: [Int] = try await database.read { sql in
                try sql.rows(Self.all) { row throws(StoreError) in try row[0] }
            }
            #expect(reading == [], "the writer still waits behind the gate")
            gate.signal()
            try await slow
            let stored: [Int] = try await database.write { sql in
                try sql.rows(Self.all) { row throws(StoreError) in try row[0] }
            }
            #expect(stored == [1, 2], "a command that was handed over is not called back")
        }
    }

    private static func result<Value: Sendable>(
        _ body: () async throws(StoreError) -> Value
    ) async -> Result<Value, StoreError> {
        do throws(StoreError) { return .success(try await body()) } catch { return .failure(error) }
    }
}
