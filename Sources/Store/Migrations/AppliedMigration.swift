/// What the database remembers of a migration that was applied.
package struct AppliedMigration: Hashable, Sendable {
    package var owner: String
    package var name: String
    package var checksum: String

    package init(owner: String, name: String, checksum: String) {
        self.owner = owner
        self.name = name
        self.checksum = checksum
    }
}

extension AppliedMigration {
    package static let table: StaticString = """
        CREATE TABLE IF NOT EXISTS migration (
            owner TEXT NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL,
            PRIMARY KEY (owner, name))
        """

    private static let select = Statement(
        "migration.select", "SELECT owner, name, checksum FROM migration ORDER BY owner, name")
    private static let insert = Statement(
        "migration.insert", "INSERT INTO migration (owner, name, checksum, applied_at) VALUES (?, ?, ?, ?)")

    /// Everything that was applied; an engine creates the table before it asks.
    package static func all(_ sql: any SQLReader) throws(StoreError) -> [AppliedMigration] {
        try sql.rows(select) { row throws(StoreError) in
            AppliedMigration(owner: try row[0], name: try row[1], checksum: try row[2])
        }
    }

    /// Remembers a migration, in the transaction that applies it.
    package static func record(
        _ migration: Migration, at microseconds: Int64, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(
            insert, [.text(migration.owner), .text(migration.name), .text(migration.checksum), .integer(microseconds)])
    }
}
