import Endpoints
import Identity
import Store
import TOMLSyntax
import WorkCalendar

extension Operations {
    /// What `tongxing doctor` asks of whoever has the database open.
    var health: Endpoint {
        .operation(.get, "/health", .init(chinese: "数据库的状况", english: "How the database is")) {
            [database, migrations, accounts] _, _ in
            let fault: StoreError?
            do throws(StoreError) {
                try await database.checkIntegrity()
                fault = nil
            } catch { fault = error }
            let pending = try await database.pendingMigrations(migrations)
            guard pending.isEmpty else { return .json(Self.json(fault, pending: pending, nil, hasUsers: nil)) }
            let records = try await database.read { sql in try KeptRecords(sql) }
            return .json(Self.json(fault, pending: [], records, hasUsers: try await accounts.hasUsers()))
        }
    }

    private static func json(
        _ fault: StoreError?, pending: [String], _ records: KeptRecords?, hasUsers: Bool?
    ) -> JSONValue {
        .members([
            "isSound": .boolean(fault == nil), "fault": fault.map { .string($0.english) },
            "pendingMigrations": JSONValue(pending), "auditHead": records.map { .string($0.head.text) },
            "lastRecordedAt": records?.lastRecordedAt.map { .string($0.rfc3339) },
            "restoredAt": records?.restoredAt.map { .string($0.rfc3339) },
            "hasUsers": hasUsers.map { .boolean($0) },
        ])
    }
}

/// What the database says about itself.
private struct KeptRecords: Sendable {
    var head: AuditHead
    /// When the newest audit entry was written; a clock before it has gone back.
    var lastRecordedAt: Instant?
    var restoredAt: Instant?

    init(_ sql: any SQLReader) throws(StoreError) {
        head = try AuditLog.head(sql)
        lastRecordedAt = try AuditLog.entries(after: head.position - 1, limit: 1, sql).first?.entry.recordedAt
        restoredAt = try RestoredMark.instant(sql)
    }
}
