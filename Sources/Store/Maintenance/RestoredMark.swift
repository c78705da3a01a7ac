package import WorkCalendar

/// The mark that a restored database carries until somebody has looked at it.
///
/// What should have been sent between backup and restore is overdue at once; senders read the mark and hold back.
package enum RestoredMark {
    private static let setting = "restored-at"

    /// When the database was restored; nil where it was not, or where sending has been released since.
    package static func instant(_ sql: any SQLReader) throws(StoreError) -> Instant? {
        try SettingTable.value(setting, sql).flatMap { Int64($0) }.map { Instant(microseconds: $0) }
    }

    package static func set(at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try SettingTable.set(setting, to: String(now.microseconds), at: now, sql)
    }

    /// Lets senders go on.
    package static func clear(at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try SettingTable.set(setting, to: nil, at: now, sql)
    }
}
