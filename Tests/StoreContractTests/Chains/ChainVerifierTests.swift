import Lifecycle
import RuleModel
import Store
import Testing

@Suite("Chains of events and audit")
struct ChainVerifierTests {
    /// One way of tampering with two requests of three events each, and what must be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var statements: [String]
        var isFound: @Sendable (ChainFault) -> Bool
    }

    private static let first = "(SELECT MIN(id) FROM request_event)"

    static let tamperings: [Tampering] = [
        Tampering(
            testDescription: "an event's data is edited",
            statements: ["UPDATE request_event SET data = x'7B7D20' WHERE id = \(first) + 1"],
            isFound: { if case .eventEdited(_, sequence: 2) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event's actor is edited",
            statements: ["UPDATE request_event SET actor = 'user:wang' WHERE id = \(first)"],
            isFound: { if case .eventEdited(_, sequence: 1) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event's time is edited",
            statements: ["UPDATE request_event SET effective_at = effective_at - 1 WHERE id = \(first)"],
            isFound: { if case .eventEdited(_, sequence: 1) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event's data is edited into text, as the database's own shell writes it",
            statements: ["UPDATE request_event SET data = CAST(data AS TEXT) || ' ' WHERE id = \(first) + 1"],
            isFound: { if case .eventEdited(_, sequence: 2) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event's hash is edited into text",
            statements: ["UPDATE request_event SET hash = 'none' WHERE id = \(first) + 1"],
            isFound: { if case .eventEdited(_, sequence: 2) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event is taken from every request",
            statements: ["UPDATE request_event SET id = -1 WHERE id = \(first) + 1"],
            isFound: { $0 == .eventAstray(row: -1) }),
        Tampering(
            testDescription: "another event is edited too",
            statements: [
                "UPDATE request_event SET data = 'text' WHERE id = \(first)",
                "UPDATE request_event SET actor = 'user:wang' WHERE id = \(first) + 2",
            ],
            isFound: { if case .eventEdited(_, sequence: 3) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event is deleted",
            statements: ["DELETE FROM request_event WHERE id = \(first) + 1"],
            isFound: { if case .eventMissing(_, sequence: 2) = $0 { true } else { false } }),
        Tampering(
            testDescription: "two events change places",
            statements: [
                "UPDATE request_event SET id = -1 WHERE id = \(first) + 1",
                "UPDATE request_event SET id = id - 1 WHERE id = (SELECT MIN(id) FROM request_event WHERE id > 0) + 2",
                "UPDATE request_event SET id = (SELECT MIN(id) FROM request_event WHERE id > 0) + 2 WHERE id = -1",
            ],
            isFound: { if case .eventOutOfPlace(_, sequence: 2) = $0 { true } else { false } }),
        Tampering(
            testDescription: "the last event of a request is cut off",
            statements: ["DELETE FROM request_event WHERE id = \(first) + 2"],
            isFound: { if case .headMissing(_, sequence: 3, auditPosition: 3) = $0 { true } else { false } }),
        Tampering(
            testDescription: "an event is slipped in without audit",
            statements: [
                """
                INSERT INTO request_event SELECT id + 1, name, round, effective_at, recorded_at, actor, data, hash, previous
                FROM request_event WHERE id = (SELECT MAX(id) FROM request_event)
                """
            ],
            isFound: { $0 == .eventsUnaudited(1) }),
        Tampering(
            testDescription: "an audit entry is edited",
            statements: ["UPDATE audit SET subject = 'nothing' WHERE position = 4"],
            isFound: { $0 == .auditEdited(position: 4) }),
        Tampering(
            testDescription: "the heads of an audit entry are edited into something else",
            statements: ["UPDATE audit SET heads = 'text' WHERE position = 3"],
            isFound: { $0 == .auditEdited(position: 3) }),
        Tampering(
            testDescription: "the hash of an audit entry is edited into something else",
            statements: ["UPDATE audit SET hash = 7 WHERE position = 3"],
            isFound: { $0 == .auditEdited(position: 3) }),
        Tampering(
            testDescription: "an audit entry is deleted",
            statements: ["DELETE FROM audit WHERE position = 4"],
            isFound: { $0 == .auditMissing(position: 4) }),
        Tampering(
            testDescription: "the heads of an audit entry are emptied",
            statements: ["UPDATE audit SET heads = x'' WHERE position = 6"],
            isFound: { $0 == .auditEdited(position: 6) }),
        Tampering(
            testDescription: "the tail of events and audit is cut off together",
            statements: [
                "DELETE FROM audit WHERE position = 6",
                "DELETE FROM request_event WHERE id = (SELECT MAX(id) FROM request_event)",
            ],
            isFound: { $0 == .exportedHeadMissing(position: 6) }),
    ]

    /// Two requests with three events each, six audit entries; returns the exported head.
    private func arrange(_ database: any Database) async throws -> AuditHead {
        for _ in 0..<2 {
            try await database.write { sql in
                let key = try Sample.register(sql)
                try Sample.append(.dispatched, to: key, sql)
                try Sample.append(.accepted, to: key, sql)
            }
        }
        return try await database.read { sql in try AuditLog.head(sql) }
    }

    @Test("Untouched chains are sound, also against an exported head", arguments: Engines.all)
    func sound(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let head = try await arrange(database)
            let report = try await database.read { sql in try ChainVerifier.verify(sql, against: [head, .none]) }
            #expect(report.isSound, "\(report.faults)")
            #expect(report.events == 6)
            #expect(report.auditEntries == 6)
            #expect(report.head == head)
        }
    }

    @Test("Tampering through another connection is found", arguments: Engines.all, tamperings)
    func tampered(engine: EngineKind, tampering: Tampering) async throws {
        try await engine.withPlace { place in
            let database = try await place.open()
            try await database.migrate(CoreSchema.migrations)
            let head = try await arrange(database)
            await database.close()
            try place.tamper(tampering.statements)
            let reopened = try await place.open()
            let report = try await reopened.read { sql in try ChainVerifier.verify(sql, against: [head]) }
            await reopened.close()
            #expect(report.faults.contains(where: tampering.isFound), "\(report.faults)")
        }
    }

    @Test("An entry of the audit that cannot be read leaves its events proven", arguments: Engines.all)
    func unreadableEntry(engine: EngineKind) async throws {
        try await engine.withPlace { place in
            let database = try await place.open()
            try await database.migrate(CoreSchema.migrations)
            _ = try await arrange(database)
            await database.close()
            try place.tamper(["UPDATE audit SET subject = x'00' WHERE position = 3"])
            let reopened = try await place.open()
            let report = try await reopened.read { sql in try ChainVerifier.verify(sql) }
            await reopened.close()
            #expect(report.faults == [.auditEdited(position: 3)], "\(report.faults)")
        }
    }

    @Test("A head survives being written down", arguments: ["12:\(String(repeating: "0a", count: 32))"])
    func exported(text: String) {
        #expect(AuditHead(text)?.text == text)
        #expect(AuditHead("12:xyz") == nil)
        #expect(AuditHead("") == nil)
    }

    @Test("10,000 events of 100 requests verify and come back in order", arguments: Engines.all)
    func many(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            for _ in 0..<100 {
                try await database.write { sql in
                    let key = try Sample.register(sql)
                    for _ in 0..<99 { try Sample.append(.noted, to: key, sql) }
                }
            }
            let (report, sequences) = try await database.read { sql in
                let key = RequestNumber(day: Sample.day, serial: 57) ?? Sample.number
                return (try ChainVerifier.verify(sql), try EventLog.events(of: key, sql).map(\.id.sequence))
            }
            #expect(report.events == 10_000)
            #expect(report.isSound, "\(report.faults)")
            #expect(sequences == Array(1...100))
        }
    }
}
