/// What is left to apply, once the release's migrations are held against what the database remembers.
package enum MigrationPlan {
    /// The missing migrations in the order given.
    ///
    /// Throws ``StoreError/newerSchema(_:)`` for anything applied that the release does not know, and
    /// ``StoreError/migrationChanged(_:)`` for another text, or for a gap before something already applied.
    package static func missing(
        from migrations: [Migration], applied: [AppliedMigration]
    ) throws(StoreError) -> [Migration] {
        let known = Set(migrations.map(\.title))
        let unknown = applied.filter { !known.contains("\($0.owner)/\($0.name)") }
        guard unknown.isEmpty else { throw .newerSchema(unknown.map { "\($0.owner)/\($0.name)" }) }
        let checksums = Dictionary(
            applied.map { ("\($0.owner)/\($0.name)", $0.checksum) }, uniquingKeysWith: { first, _ in first })
        var missing: [Migration] = []
        for migration in migrations {
            guard let checksum = checksums[migration.title] else {
                missing.append(migration)
                continue
            }
            let isInOrder = !missing.contains { $0.owner == migration.owner }
            guard isInOrder, checksum == migration.checksum else { throw .migrationChanged(migration.title) }
        }
        return missing
    }
}
