/// Checks that nothing was edited, deleted, reordered or cut off, in memory that does not grow with the database.
package enum ChainVerifier {
    private static let audit = Statement(
        "chain.audit",
        """
        SELECT position, recorded_at, actor, action, subject, detail, heads, previous, hash FROM audit
        ORDER BY position
        """)
    private static let events = Statement(
        "chain.events",
        """
        SELECT id, name, round, effective_at, recorded_at, actor, data, previous, hash FROM request_event ORDER BY id
        """)
    private static let eventHash = Statement("chain.event-hash", "SELECT hash FROM request_event WHERE id = ?")
    private static let auditHash = Statement("chain.audit-hash", "SELECT hash FROM audit WHERE position = ?")

    /// Verifies both kinds of chain within one snapshot; `exported` are heads kept outside the database.
    package static func verify(
        _ sql: any SQLReader, against exported: [AuditHead] = []
    ) throws(StoreError) -> ChainReport {
        var report = ChainReport()
        let audited = try verifyAudit(sql, &report)
        try verifyEvents(sql, &report)
        if report.events > audited { report.add(.eventsUnaudited(report.events - audited)) }
        for head in exported where head.position > 0 {
            let hash = try storedHash(auditHash, .integer(head.position), sql)
            if hash != head.hash { report.add(.exportedHeadMissing(position: head.position)) }
        }
        return report
    }

    /// Returns how many events the audit has seen.
    private static func verifyAudit(
        _ sql: any SQLReader, _ report: inout ChainReport
    ) throws(StoreError) -> Int64 {
        var audited: Int64 = 0
        var checked = report
        try sql.scan(audit, []) { row throws(StoreError) in
            let position: Int64 = try row[0]
            guard let stored = try readable({ () throws(StoreError) in try AuditLog.read(row) }) else {
                // What stands there is not even of the kind that is written: whoever wrote it was no server.
                checkPlace(position, previous: Digest(sql: row.values[7]), &checked)
                checked.add(.auditEdited(position: position))
                checked.head.hash = Digest(sql: row.values[8]) ?? .zero
                let heads = [UInt8](sql: row.values[6]).flatMap { EventHead.heads(in: $0) } ?? []
                audited += try count(heads, seenAt: position, sql, &checked)
                return true
            }
            check(stored, &checked)
            audited += try count(stored.entry.heads, seenAt: stored.position, sql, &checked)
            return true
        }
        report = checked
        return audited
    }

    /// How many events an entry of the audit has seen, whose chains end as it says.
    private static func count(
        _ heads: [EventHead], seenAt position: Int64, _ sql: any SQLReader, _ report: inout ChainReport
    ) throws(StoreError) -> Int64 {
        var count: Int64 = 0
        for head in heads {
            count += Int64(head.last - head.first + 1)
            let hash = try storedHash(eventHash, SQLValue(EventID(head.request, head.last)), sql)
            guard hash != head.hash else { continue }
            report.add(.headMissing(head.request, sequence: head.last, auditPosition: position))
        }
        return count
    }

    private static func check(_ stored: StoredAuditEntry, _ report: inout ChainReport) {
        checkPlace(stored.position, previous: stored.previous, &report)
        let hash = AuditLog.hash(of: stored.entry, position: stored.position, previous: stored.previous)
        if hash != stored.hash { report.add(.auditEdited(position: stored.position)) }
        report.head.hash = stored.hash
    }

    /// Counts an entry, and checks that it follows the one before it.
    private static func checkPlace(_ position: Int64, previous: Digest?, _ report: inout ChainReport) {
        let expected = report.head.position + 1
        if position != expected {
            report.add(.auditMissing(position: expected))
        } else if let previous, previous != report.head.hash {
            report.add(.auditOutOfPlace(position: position))
        }
        report.auditEntries += 1
        report.head.position = position
    }

    private static func verifyEvents(_ sql: any SQLReader, _ report: inout ChainReport) throws(StoreError) {
        var checked = report
        var before: Link?
        try sql.scan(events, []) { row throws(StoreError) in
            checked.events += 1
            guard let id = EventID(sql: row.values[0]) else {
                checked.add(.eventAstray(row: try row[0]))
                return true
            }
            let place = Link(id: id, previous: Digest(sql: row.values[7]), hash: Digest(sql: row.values[8]))
            check(place, after: before, &checked)
            let event = try readable { () throws(StoreError) in try EventLog.read(row) }
            let hash = event.map { EventHash.hash(of: $0.record, id: $0.id, previous: $0.previous) }
            if hash == nil || hash != place.hash { checked.add(.eventEdited(id.request, sequence: id.sequence)) }
            before = place
            return true
        }
        report = checked
    }

    /// An event's place in its chain; a hash is nil where what stands there is none.
    private struct Link {
        var id: EventID
        var previous: Digest?
        var hash: Digest?
    }

    private static func check(_ event: Link, after before: Link?, _ report: inout ChainReport) {
        let request = event.id.request
        let earlier = before.flatMap { $0.id.request == request ? $0 : nil }
        let expected = (earlier?.id.sequence ?? 0) + 1
        if event.id.sequence != expected {
            report.add(.eventMissing(request, sequence: expected))
        } else if event.previous != (earlier.map(\.hash) ?? .zero) {
            report.add(.eventOutOfPlace(request, sequence: event.id.sequence))
        }
    }

    /// A stored hash; nil where there is none, or something else in its place.
    private static func storedHash(
        _ statement: Statement, _ key: SQLValue, _ sql: any SQLReader
    ) throws(StoreError) -> Digest? {
        try readable { () throws(StoreError) in try sql.value(statement, [key]) as Digest? } ?? nil
    }

    /// Nil where what is stored has another form than is ever written: that is a fault to report, not an end of the
    /// verification.
    private static func readable<Value>(_ read: () throws(StoreError) -> Value) throws(StoreError) -> Value? {
        do {
            return try read()
        } catch {
            guard case .unreadable = error else { throw error }
            return nil
        }
    }
}
