package import Store
import WorkCalendar

/// What a person chose and when they last looked at their lists.
package struct PersonalSettings: Sendable {
    /// One person's.
    struct Entry: Hashable, Sendable {
        var usesKeys = true
        /// When the lists were last looked at.
        var lookedAt: Instant?
        /// What came after this is new; nil for who never looked.
        var newsSince: Instant?
        /// Since when that news is shown.
        var shownSince: Instant?
    }

    /// After so long away, what came meanwhile is news; after being shown for so long, news is old.
    private static let sitting: Int64 = 15 * 60
    /// Looking is written down at most this often.
    private static let grain: Int64 = 60

    private static let find = Statement(
        "workbench-person.find",
        "SELECT uses_keys, looked_at, news_since, shown_since FROM workbench_person WHERE login = ?")
    private static let saveKeys = Statement(
        "workbench-person.keys",
        """
        INSERT INTO workbench_person (login, uses_keys, looked_at, news_since) VALUES (?, ?, ?, ?)
        ON CONFLICT (login) DO UPDATE SET uses_keys = excluded.uses_keys
        """)
    private static let saveLook = Statement(
        "workbench-person.look",
        """
        INSERT INTO workbench_person (login, uses_keys, looked_at, news_since, shown_since) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (login) DO UPDATE SET looked_at = excluded.looked_at, news_since = excluded.news_since,
            shown_since = excluded.shown_since
        """)

    private let database: any Database

    package init(database: any Database) { self.database = database }

    func entry(_ login: String) async throws(StoreError) -> Entry {
        try await database.read { sql in
            try sql.row(Self.find, [.text(login)]) { row throws(StoreError) in
                Entry(
                    usesKeys: try row[0], lookedAt: try row[1], newsSince: try row[2], shownSince: try row[3])
            } ?? Entry()
        }
    }

    func setKeys(_ usesKeys: Bool, of login: String, at now: Instant) async throws(StoreError) {
        try await database.write { sql in
            try sql.run(
                Self.saveKeys, [.text(login), SQLValue(usesKeys), SQLValue(now), SQLValue(now)])
        }
    }

    /// Notes that a person looks, and tells since when things are new to them.
    func look(_ login: String, at now: Instant) async throws(StoreError) -> Instant {
        let entry = try await entry(login)
        guard let lookedAt = entry.lookedAt, let newsSince = entry.newsSince, let shownSince = entry.shownSince else {
            try await save(login, entry, newsSince: now, shownSince: now, at: now)
            return now
        }
        if lookedAt.seconds(to: now) < Self.grain { return newsSince }
        let isOld = max(lookedAt.seconds(to: now), shownSince.seconds(to: now)) >= Self.sitting
        let since = isOld ? lookedAt : newsSince
        try await save(login, entry, newsSince: since, shownSince: isOld ? now : shownSince, at: now)
        return since
    }

    private func save(
        _ login: String, _ entry: Entry, newsSince: Instant, shownSince: Instant, at now: Instant
    ) async throws(StoreError) {
        try await database.write { sql in
            try sql.run(
                Self.saveLook,
                [
                    .text(login), SQLValue(entry.usesKeys), SQLValue(now), SQLValue(newsSince), SQLValue(shownSince),
                ])
        }
    }
}
