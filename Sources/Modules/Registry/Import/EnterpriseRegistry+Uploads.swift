package import Store
package import WorkCalendar

extension EnterpriseRegistry {
    /// How long a file that was only tried waits to be imported.
    private static let waiting: Int64 = 86_400

    /// Tries a list, or imports it at once, and keeps the report; returns the id under which it is found.
    func keep(_ upload: ImportUpload, _ list: EnterpriseList, isTrial: Bool) async throws(StoreError) -> String {
        try await database.write { sql in
            try ImportTable.deleteTried(before: upload.sentAt.advanced(bySeconds: -Self.waiting), sql)
            var kept = upload
            kept.report = try Self.apply(list, isDryRun: isTrial, at: upload.sentAt, sql)
            if !isTrial {
                kept.bytes = []
                try kept.report.record(by: upload.actor, source: upload.file, at: upload.sentAt, sql)
            }
            try ImportTable.put(kept, sql)
            return kept.id
        }
    }

    func upload(_ id: String) async throws(StoreError) -> ImportUpload? {
        try await database.read { sql in try ImportTable.find(id, sql) }
    }

    /// Imports what was only tried; does nothing where that was done meanwhile.
    func confirm(
        _ upload: ImportUpload, _ list: EnterpriseList, by actor: String, at now: Instant
    ) async throws(StoreError) {
        try await database.write { sql in
            guard var kept = try ImportTable.find(upload.id, sql), kept.report.isDryRun else { return }
            kept.report = try Self.apply(list, isDryRun: false, at: now, sql)
            kept.bytes = []
            try kept.report.record(by: actor, source: upload.file, at: now, sql)
            try ImportTable.put(kept, sql)
        }
    }

    /// When the register was last brought up to date; nil where it is empty.
    package func updatedAt() async throws(StoreError) -> Instant? {
        try await database.read { sql in try EnterpriseTable.changedAt(sql) }
    }
}
