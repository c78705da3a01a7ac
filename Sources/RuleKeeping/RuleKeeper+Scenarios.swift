import Logging
import RuleFiles
package import RuleModel
import RuleScenarios
package import Store
import TOMLSyntax

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

    /// Tells of scenario tests that cannot be read, where the folder holds the rules in force that they speak of. No rule is
    /// kept back by that, but who saved them should hear of it before the next `tongxing rules test`.
    ///
    /// - Parameter found: The hash of the rules in the folder, where it was read just now.
    func checkScenarios(besides found: String? = nil) {
        let finding = folderHolds(activeRevision, found) ? scenarioFinding : nil
        let sentence = finding.map { finding in
            BilingualText(
                chinese: "规则照常启用，但情景测试的文件有错：\(finding.fault.chinese)",
                english: "The rules are in force, but a file of scenario tests is wrong: \(finding.fault.english)")
        }
        guard showScenarios(sentence), let finding else { return }
        house.logger.warning(
            "the scenario tests cannot be read", metadata: ["report": "\(finding.report.chinese)"])
    }

    private var scenarioFinding: RuleFolderFinding? {
        do {
            let files = try scenariosInFolder
            // As `tongxing rules test` reads them.
            let policy = inForce.own
            let errors = files.flatMap { ScenarioReader($0, policy: policy).diagnostics }
                .filter { $0.severity == .error }
            return errors.isEmpty ? nil : RuleFolderFinding(errors, in: files)
        } catch {
            return RuleFolderFinding(error.message)
        }
    }

    /// Keeps the scenario tests with the set in force, where the folder holds that set: then they belong together.
    ///
    /// - Parameter found: The hash of the rules in the folder, where it was read just now.
    func keepScenarios(besides found: String? = nil) async throws(StoreError) {
        let revision = activeRevision
        guard house.folder != nil, folderHolds(revision, found),
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
