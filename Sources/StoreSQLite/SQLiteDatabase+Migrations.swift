import Logging
package import Store

extension SQLiteDatabase {
    @discardableResult
    package func migrate(_ migrations: [Migration]) async throws(StoreError) -> [String] {
        try await onWriter { [logger] session throws(StoreError) in
            try session.executeScript(AppliedMigration.table.description)
            let applied = try AppliedMigration.all(session)
            let missing = try MigrationPlan.missing(from: migrations, applied: applied)
            for (place, migration) in missing.enumerated() {
                // A new database is ready at once; one that has been filled for years may take minutes.
                logger.log(
                    level: applied.isEmpty ? .debug : .notice, "the database is brought up to date",
                    metadata: ["migration": "\(migration.title)", "left": "\(missing.count - place)"])
                try Self.apply(migration, on: session)
            }
            return missing.map(\.title)
        }
    }

    package func pendingMigrations(_ migrations: [Migration]) async throws(StoreError) -> [String] {
        try await onReader { session throws(StoreError) in
            let isFresh = try !session.exists(
                Statement("migration.exists", "SELECT 1 FROM sqlite_master WHERE name = 'migration'"))
            let applied = isFresh ? [] : try AppliedMigration.all(session)
            return try MigrationPlan.missing(from: migrations, applied: applied).map(\.title)
        }
    }

    /// One transaction a migration: killed midway, it leaves no trace and runs again at the next start.
    private static func apply(_ migration: Migration, on session: SQLiteSession) throws(StoreError) {
        try session.execute("BEGIN IMMEDIATE")
        do {
            for step in migration.steps { try SQLiteDialect.carryOut(step, on: session) }
            try AppliedMigration.record(migration, at: SystemTime.microseconds(), session)
            try session.execute("COMMIT")
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
    }
}
