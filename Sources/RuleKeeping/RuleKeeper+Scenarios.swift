import Logging
import RuleFiles
package import RuleModel
package import Store

// The scenario tests: no rules, and yet what a set of rules is expected to do. Each set keeps them as they last were while
// it was in force, so that a rollback brings them back with it.
extension RuleKeeper {
    /// The scenario tests of the working copy, under `rules/tests/`; none where there is no folder.
    package var scenarios: [RuleFile] { (try? scenariosInFolder) ?? [] }

    private var scenariosInFolder: [RuleFile] {
        get throws(RuleFolderFault) {
            guard let folder = house.folder else { return [] }
            return try RuleFolder(folder.path, named: Self.root).scenarioFiles()
        }
    }

    /// The scenario tests as they last were while a set was in force; nil where that is not known.
    package func scenarios(of revision: String) async throws(StoreError) -> [RuleFile]? {
        try await house.database.read { sql in try RuleScenarioTable.find(revision, sql).map { Self.files(of: $0) } }
    }

    /// What a set that is brought back has to say about the scenario files: its own, and that the others are deleted.
    /// Nothing where it is not known which were its own.
    func scenariosToRestore(of revision: String) async throws(StoreError) -> [RuleFile] {
        guard let own = try await scenarios(of: revision) else { return [] }
        let paths = Set(own.map(\.path))
        return own + scenarios.filter { !paths.contains($0.path) }.map { RuleFile(path: $0.path, text: "") }
    }

    /// Keeps the scenario tests with the set in force, where the folder holds that set: then they belong together.
    ///
    /// - Parameter found: The hash of the rules in the folder, where it was read just now.
    func keepScenarios(besides found: String? = nil) async throws(StoreError) {
        let revision = activeRevision
        guard house.folder != nil, found.map({ $0 == revision }) ?? folderHolds(revision),
            let files = try? scenariosInFolder
        else { return }
        let records = files.map { RuleSetRecord.File(path: RuleRevision.name(of: $0), text: $0.text) }
        let known = try await house.database.read { sql in try RuleScenarioTable.find(revision, sql) }
        guard known != records else { return }
        try await house.database.write { sql in try RuleScenarioTable.set(revision, to: records, sql) }
        house.logger.info(
            "the scenario tests are kept with the rules in force",
            metadata: ["revision": "\(revision)", "files": "\(records.count)"])
    }
}
