package import WorkCalendar

/// Small values that the product keeps for itself, such as the folder hash it last took up.
package enum SettingTable {
    private static let find = Statement("setting.find", "SELECT value FROM setting WHERE key = ?")
    private static let remove = Statement("setting.remove", "DELETE FROM setting WHERE key = ?")
    private static let save = Statement(
        "setting.save",
        """
        INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
        """)

    /// Nil where the key has never been set.
    package static func value(_ key: String, _ sql: any SQLReader) throws(StoreError) -> String? {
        try sql.value(find, [.text(key)])
    }

    /// Sets a value, or removes it where nil.
    package static func set(
        _ key: String, to value: String?, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) {
        guard let value else {
            try sql.run(remove, [.text(key)])
            return
        }
        try sql.run(save, [.text(key), .text(value), SQLValue(now)])
    }
}
