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
            let hash: Digest? = try sql.value(auditHash, [.integer(head.position)])
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
            let stored = try AuditLog.read(row)
            check(stored, &checked)
            for head in stored.entry.heads {
                audited += Int64(head.last - head.first + 1)
                let hash: Digest? = try sql.value(eventHash, [SQLValue(EventID(head.request, head.last))])
                guard hash != head.hash else { continue }
                checked.add(.headMissing(head.request, sequence: head.last, auditPosition: stored.position))
            }
            return true
        }
        report = checked
        return audited
    }

    private static func check(_ stored: StoredAuditEntry, _ report: inout ChainReport) {
        let expected = report.head.position + 1
        if stored.position != expected {
            report.add(.auditMissing(position: expected))
        } else if stored.previous != report.head.hash {
            report.add(.auditOutOfPlace(position: stored.position))
        }
        let hash = AuditLog.hash(of: stored.entry, position: stored.position, previous: stored.previous)
        if hash != stored.hash { report.add(.auditEdited(position: stored.position)) }
        report.auditEntries += 1
        report.head = AuditHead(position: stored.position, hash: stored.hash)
    }

    private static func verifyEvents(_ sql: any SQLReader, _ report: inout ChainReport) throws(StoreError) {
        var checked = report
        var before: StoredEvent?
        try sql.scan(events, []) { row throws(StoreError) in
            let event = try EventLog.read(row)
            check(event, after: before, &checked)
            before = event
            return true
        }
        report = checked
    }

    private static func check(_ event: StoredEvent, after before: StoredEvent?, _ report: inout ChainReport) {
        let request = event.id.request
        let earlier = before.flatMap { $0.id.request == request ? $0 : nil }
        let expected = (earlier?.id.sequence ?? 0) + 1
        if event.id.sequence != expected {
            report.add(.eventMissing(request, sequence: expected))
        } else if event.previous != earlier?.hash ?? .zero {
            report.add(.eventOutOfPlace(request, sequence: event.id.sequence))
        }
        let hash = EventHash.hash(of: event.record, id: event.id, previous: event.previous)
        if hash != event.hash { report.add(.eventEdited(request, sequence: event.id.sequence)) }
        report.events += 1
    }
}
