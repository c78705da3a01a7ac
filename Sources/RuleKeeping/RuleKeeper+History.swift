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
    ///
    /// What the keeper holds compiled is not compiled again.
    package func formerSet(_ revision: String) async throws(StoreError) -> FormerSet? {
        let stored = try await house.database.read { sql throws(StoreError) -> StoredSet? in
            guard let activation = try RuleSetTable.activations(sql).last(where: { $0.hash == revision }),
                let record = try RuleSetTable.find(revision, sql)
            else { return nil }
            return StoredSet(
                activation: activation, files: Self.files(of: record),
                scenarios: try RuleScenarioTable.find(revision, sql).map { Self.files(of: $0) })
        }
        guard let stored else { return nil }
        return FormerSet(
            activation: stored.activation, files: stored.files, scenarios: stored.scenarios,
            ruleSet: inForce.sets.last { $0.revision == revision }?.ruleSet ?? compiled(stored.files, revision))
    }

    /// What stands in the database of a set.
    private struct StoredSet {
        var activation: RuleActivation
        var files: [RuleFile]
        var scenarios: [RuleFile]?
    }

    /// What files mean that are not among the sets in use; nil where they have errors in this version. The last few are
    /// kept, since a page of the history asks each time that it is opened.
    private func compiled(_ files: [RuleFile], _ revision: String) -> RuleSet? {
        if let known = formerSets.known(revision) { return known.ruleSet }
        let ruleSet = RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: revision, wasInForce: true
        ).ruleSet
        formerSets.keep(.init(revision: revision, ruleSet: ruleSet))
        return ruleSet
    }
}
