package import Store
import WorkCalendar

/// The unfinished changes of each person who writes rules; they may hold any error, and nobody else sees them.
package struct RuleEdits: Sendable {
    /// What became of a text that was to be kept.
    enum Outcome: Hashable, Sendable {
        case saved(RuleEdit)
        /// Another window was first; nothing was written.
        case outdated(RuleEdit?)
    }

    private static let all = Statement(
        "rule-edit.all",
        "SELECT path, base, text, version, saved_at, is_removed FROM workbench_rule_edit WHERE login = ? ORDER BY path")
    private static let find = Statement(
        "rule-edit.find",
        "SELECT path, base, text, version, saved_at, is_removed FROM workbench_rule_edit WHERE login = ? AND path = ?")
    private static let save = Statement(
        "rule-edit.save",
        """
        INSERT INTO workbench_rule_edit (login, path, base, text, version, saved_at, is_removed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (login, path) DO UPDATE SET
            base = excluded.base, text = excluded.text, version = excluded.version, saved_at = excluded.saved_at,
            is_removed = excluded.is_removed
        """)
    private static let remove = Statement(
        "rule-edit.remove", "DELETE FROM workbench_rule_edit WHERE login = ? AND path = ?")

    private static let count = Statement(
        "rule-edit.count", "SELECT COUNT(*) FROM workbench_rule_edit WHERE login = ?")
    private static let findWish = Statement(
        "rule-wish.find", "SELECT note, day FROM workbench_rule_wish WHERE login = ?")
    private static let saveWish = Statement(
        "rule-wish.save",
        """
        INSERT INTO workbench_rule_wish (login, note, day) VALUES (?, ?, ?)
        ON CONFLICT (login) DO UPDATE SET note = excluded.note, day = excluded.day
        """)
    private static let removeWish = Statement("rule-wish.remove", "DELETE FROM workbench_rule_wish WHERE login = ?")

    private let database: any Database

    package init(database: any Database) { self.database = database }

    /// Everything that a person has changed.
    func all(of login: String) async throws(StoreError) -> [RuleEdit] {
        try await database.read { sql throws(StoreError) in try sql.rows(Self.all, [.text(login)], Self.read) }
    }

    /// Keeps a text, unless what is kept is no longer the version that it was made from (0: nothing kept).
    ///
    /// - Parameter isRemoved: whether the file is deleted; the text is then that which it had.
    func save(
        _ path: String, _ text: String, isRemoved: Bool = false, base: String, expecting version: Int,
        of login: String, at now: Instant
    ) async throws(StoreError) -> Outcome {
        try await database.write { sql throws(StoreError) in
            let kept = try sql.row(Self.find, [.text(login), .text(path)], Self.read)
            guard kept?.version ?? 0 == version || (kept?.text == text && kept?.isRemoved == isRemoved)
            else { return .outdated(kept) }
            let edit = RuleEdit(
                path: path, base: base, text: text, version: (kept?.version ?? 0) + 1, savedAt: now,
                isRemoved: isRemoved)
            try sql.run(
                Self.save,
                [
                    .text(login), .text(path), .text(base), .text(text), SQLValue(edit.version), SQLValue(now),
                    SQLValue(isRemoved),
                ])
            return .saved(edit)
        }
    }

    /// Puts files back to what is in force; with the last of them goes what was said of them.
    func discard(_ paths: [String], of login: String) async throws(StoreError) {
        try await database.write { sql in
            for path in paths { try sql.run(Self.remove, [.text(login), .text(path)]) }
            let left: Int = try sql.value(Self.count, [.text(login)]) ?? 0
            if left == 0 { try sql.run(Self.removeWish, [.text(login)]) }
        }
    }

    /// What a person says of the changes; nothing where nothing was said.
    func wish(of login: String) async throws(StoreError) -> RuleWish {
        try await database.read { sql throws(StoreError) in
            try sql.row(Self.findWish, [.text(login)]) { row throws(StoreError) in
                RuleWish(note: try row[0], day: try row[1])
            } ?? RuleWish()
        }
    }

    func save(_ wish: RuleWish, of login: String) async throws(StoreError) {
        try await database.write { sql in
            try sql.run(Self.saveWish, [.text(login), .text(wish.note), .text(wish.day)])
        }
    }

    private static func read(_ row: Row) throws(StoreError) -> RuleEdit {
        RuleEdit(
            path: try row[0], base: try row[1], text: try row[2], version: try row[3], savedAt: try row[4],
            isRemoved: try row[5])
    }
}
