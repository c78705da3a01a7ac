import Identity
package import Store
package import WorkCalendar

/// The market entities of the zone: who they are, found by code or name, and kept up to date by lists.
package struct EnterpriseRegistry: Sendable {
    let database: any Database

    package init(database: any Database) { self.database = database }

    /// Who an entity is, by its credit code or else by its name; for use within a command's own transaction too.
    ///
    /// A name that several enterprises share identifies none of them.
    package static func finding(
        creditCode: String?, name: String?, _ sql: any SQLReader
    ) throws(StoreError) -> EntityFinding {
        if let creditCode, let code = try? CreditCode(creditCode) {
            return EntityFinding(try EnterpriseTable.find(creditCode: code.text, sql))
        }
        guard let name else { return .unknown }
        let searched = NameSearch.normalised(name)
        let found = searched.isEmpty ? [] : try EnterpriseTable.find(searchName: searched, sql)
        return EntityFinding(found.count == 1 ? found[0] : nil)
    }

    package func finding(creditCode: String?, name: String?) async throws(StoreError) -> EntityFinding {
        try await database.read { sql in try Self.finding(creditCode: creditCode, name: name, sql) }
    }

    package func record(_ creditCode: String) async throws(StoreError) -> EnterpriseRecord? {
        try await database.read { sql in try EnterpriseTable.find(creditCode: creditCode, sql) }
    }

    package func list(_ query: EnterpriseQuery) async throws(StoreError) -> EnterpriseListing {
        try await database.read { sql in EnterpriseListing(try EnterpriseTable.list(query, sql), limit: query.limit) }
    }

    package func counts() async throws(StoreError) -> [EnterpriseCount] {
        try await database.read { sql in try EnterpriseTable.counts(sql) }
    }

    /// Takes over what a list says, all rows in one transaction. Importing the same list again changes nothing.
    ///
    /// - Parameter audit: called in that transaction with the report of an import that was carried out.
    package func importing(
        _ list: EnterpriseList, isDryRun: Bool = false, at now: Instant,
        audit: @escaping @Sendable (ImportReport, any SQLWriter) throws -> Void
    ) async throws(StoreError) -> ImportReport {
        if isDryRun {
            return try await database.read { sql in
                try ImportPlan(list, isDryRun: true) { try EnterpriseTable.find(creditCode: $0, sql) }.report
            }
        }
        return try await database.write { sql in
            let report = try Self.apply(list, isDryRun: false, at: now, sql)
            try audit(report, sql)
            return report
        }
    }

    /// What a list changes, and unless it is only tried changes it, within a transaction.
    static func apply(
        _ list: EnterpriseList, isDryRun: Bool, at now: Instant, _ sql: any SQLWriter
    ) throws -> ImportReport {
        let plan = try ImportPlan(list, isDryRun: isDryRun) { try EnterpriseTable.find(creditCode: $0, sql) }
        if isDryRun { return plan.report }
        for record in plan.added { try EnterpriseTable.insert(record, at: now, sql) }
        for record in plan.changed { try EnterpriseTable.update(record, at: now, sql) }
        return plan.report
    }

    /// Takes records as they are, such as invented ones for demonstration; returns how many were new or changed.
    package func put(_ records: [EnterpriseRecord], at now: Instant) async throws(StoreError) -> Int {
        try await database.write { sql in
            var count = 0
            for record in records {
                let existing = try EnterpriseTable.find(creditCode: record.creditCode, sql)
                guard existing != record else { continue }
                count += 1
                if existing == nil {
                    try EnterpriseTable.insert(record, at: now, sql)
                } else {
                    try EnterpriseTable.update(record, at: now, sql)
                }
            }
            return count
        }
    }
}
