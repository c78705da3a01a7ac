import Store
import WorkCalendar

/// What the database remembers of the folder, so that only one that somebody changed counts as changed.
struct FolderMemory: Hashable, Sendable {
    /// The hash of what was last taken up, or of the set in force that was written into it.
    var taken: String?
    /// The hash of the set in force that the folder was the same as when it last was; changes in it are made upon that.
    var base: String?

    private static let takenSetting = "rules.folder-taken"
    private static let baseSetting = "rules.folder-base"

    init(_ sql: any SQLReader) throws(StoreError) {
        taken = try SettingTable.value(Self.takenSetting, sql)
        base = try SettingTable.value(Self.baseSetting, sql)
    }

    /// Remembers one of them or both.
    static func set(
        taken: String? = nil, base: String? = nil, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) {
        if let taken { try SettingTable.set(takenSetting, to: taken, at: now, sql) }
        if let base { try SettingTable.set(baseSetting, to: base, at: now, sql) }
    }
}
