package import RuleModel
import RulePlugins
package import Store

// Every set that ever came into force: the database has them all, whether or not a round may still ask for them.
extension RuleKeeper {
    /// Every activation there was, oldest first.
    package func history() async throws(StoreError) -> [RuleActivation] {
        try await house.database.read { sql in try RuleSetTable.activations(sql) }
    }

    /// The files of a set that is or was in force, or is drafted, by its hash; nil where there is none.
    package func files(of revision: String) async throws(StoreError) -> [RuleFile]? {
        try await house.database.read { sql in try RuleSetTable.find(revision, sql).map { Self.files(of: $0) } }
    }

    /// A set that is or was in force, by its hash; nil where none of that hash ever was.
    package func formerSet(_ revision: String) async throws(StoreError) -> FormerSet? {
        let stored = try await house.database.read { sql throws(StoreError) -> (RuleActivation, RuleSetRecord)? in
            guard let activation = try RuleSetTable.activations(sql).last(where: { $0.hash == revision }),
                let record = try RuleSetTable.find(revision, sql)
            else { return nil }
            return (activation, record)
        }
        guard let (activation, record) = stored else { return nil }
        let files = Self.files(of: record)
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: revision)
        return FormerSet(
            activation: activation, files: files, scenarios: try await scenarios(of: revision), ruleSet: checked.ruleSet
        )
    }
}
