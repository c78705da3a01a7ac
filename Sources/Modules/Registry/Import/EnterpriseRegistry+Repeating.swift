import Store
import WorkCalendar

/// What came of an import under a key.
enum ImportOutcome: Sendable {
    case imported(ImportReport)
    /// The key came before.
    case repeated(EarlierCall)
}

extension EnterpriseRegistry {
    /// Takes over what a list says once for each key, with the stored answer in the same transaction.
    func importing(
        _ list: EnterpriseList, under claim: IdempotencyClaim<ImportReport>, at now: Instant,
        audit: @escaping @Sendable (ImportReport, any SQLWriter) throws -> Void
    ) async throws(StoreError) -> ImportOutcome {
        try await database.write { sql in
            if let earlier = try claim.earlier(at: now, sql) { return .repeated(earlier) }
            let report = try Self.apply(list, isDryRun: false, at: now, sql)
            try audit(report, sql)
            try claim.keep(report, at: now, sql)
            return .imported(report)
        }
    }
}
