package import Store
package import WorkCalendar

extension RegistryModule {
    /// Takes a list of enterprises in, as CSV in UTF-8 or GB18030; importing it again changes nothing.
    ///
    /// - Parameters:
    ///   - source: what the audit says of where the list comes from, such as the name of its file.
    ///   - isDryRun: only says what would be done.
    package func importing(
        _ bytes: [UInt8], from source: String, isDryRun: Bool = false, by actor: String, at now: Instant
    ) async throws(ImportError) -> ImportReport {
        try await context.importing(bytes, from: source, isDryRun: isDryRun, by: actor, at: now)
    }

    /// The whole register as a list that can be imported again.
    ///
    /// - Parameter isWhole: with people's names and phones; without, their columns are left out.
    package func exported(withContacts isWhole: Bool = false) async throws(StoreError) -> String {
        try await context.registry.exported(withContacts: isWhole)
    }
}

extension RegistryContext {
    func importing(
        _ bytes: [UInt8], from source: String, isDryRun: Bool, by actor: String, at now: Instant
    ) async throws(ImportError) -> ImportReport {
        let list = try EnterpriseList(bytes, units: try knownUnits())
        do throws(StoreError) {
            return try await registry.importing(list, isDryRun: isDryRun, at: now) { report, sql in
                try report.record(by: actor, source: source, at: now, sql)
            }
        } catch { throw .store(error) }
    }
}

extension RegistryContext {
    /// The same once for each key.
    func importing(
        _ bytes: [UInt8], under key: ImportKey, by actor: String, at now: Instant
    ) async throws(ImportError) -> ImportKey.Outcome {
        let list = try EnterpriseList(bytes, units: try knownUnits())
        do throws(StoreError) {
            return try await registry.importing(list, under: key, at: now) { report, sql in
                try report.record(by: actor, source: "api", at: now, sql)
            }
        } catch { throw .store(error) }
    }
}

extension EnterpriseRegistry {
    func exported(withContacts isWhole: Bool) async throws(StoreError) -> String {
        var records: [EnterpriseRecord] = []
        var query = EnterpriseQuery(limit: 500)
        repeat {
            let page = try await list(query)
            records += page.records
            query.after = page.next
        } while query.after != nil
        return EnterpriseExport.csv(records, withContacts: isWhole)
    }
}
