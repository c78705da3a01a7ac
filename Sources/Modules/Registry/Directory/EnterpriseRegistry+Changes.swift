import Store
import WorkCalendar

extension EnterpriseRegistry {
    /// What came of a change of one record.
    enum ChangeOutcome: Sendable {
        case added(EnterpriseRecord)
        case changed(EnterpriseRecord)
        /// It was so already; sending a change again does nothing.
        case unchanged(EnterpriseRecord)
        case unknown
        /// The record exists, and the caller did not say which version it saw.
        case unconditional
        /// The record is not the one that the caller saw.
        case outdated(EnterpriseRecord)
    }

    /// Changes or adds one record, with a line of the audit in the same transaction.
    ///
    /// - Parameters:
    ///   - tag: the entity tag that the caller saw, `*` for any; nil where it named none.
    ///   - body: the record as it should be, from what is there; nil where nothing can be changed.
    func change(
        _ code: String, expecting tag: String?, by actor: String, at now: Instant,
        _ body: @escaping @Sendable (EnterpriseRecord?) -> EnterpriseRecord?
    ) async throws(StoreError) -> ChangeOutcome {
        try await database.write { sql in
            let existing = try EnterpriseTable.find(creditCode: code, sql)
            guard let wanted = body(existing) else { return .unknown }
            guard let existing else {
                // Who names a version does not mean to add.
                if tag != nil { return .unknown }
                try EnterpriseTable.insert(wanted, at: now, sql)
                try Self.audit("add-enterprise", code, by: actor, at: now, sql)
                return .added(wanted)
            }
            if wanted == existing { return .unchanged(existing) }
            guard let tag else { return .unconditional }
            guard tag == "*" || tag == existing.entityTag else { return .outdated(existing) }
            try EnterpriseTable.update(wanted, at: now, sql)
            try Self.audit("change-enterprise", code, by: actor, at: now, sql)
            return .changed(wanted)
        }
    }

    private static func audit(
        _ action: String, _ code: String, by actor: String, at now: Instant, _ sql: any SQLWriter
    ) throws {
        try AuditLog.append(AuditEntry(recordedAt: now, actor: actor, action: action, subject: code), sql)
    }
}
