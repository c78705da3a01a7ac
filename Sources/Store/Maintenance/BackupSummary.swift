package import WorkCalendar

/// What a backup holds, by its manifest.
package struct BackupSummary: Hashable, Sendable {
    package var folder: String
    package var createdAt: Instant
    /// SHA-256 of the copy, hexadecimal.
    package var hash: String
    package var size: Int64
    /// The end of the audit chain within the copy.
    package var auditHead: String
    /// The migrations within the copy, `owner/name`.
    package var migrations: [String]

    package init(
        folder: String, createdAt: Instant, hash: String, size: Int64, auditHead: String, migrations: [String]
    ) {
        self.folder = folder
        self.createdAt = createdAt
        self.hash = hash
        self.size = size
        self.auditHead = auditHead
        self.migrations = migrations
    }
}
