package import RuleModel

// The scenario tests, which lie in `tests/` and are no rules.
extension RuleFolder {
    /// Every scenario file, in the order of the names; none where there is no folder `tests`.
    package func scenarioFiles() throws(RuleFolderFault) -> [RuleFile] {
        let all = allNames()
        let closed = closedFolders(among: all, scenarios: true)
        if let closed = closed.first(where: { Self.isScenarioFile("\($0)/any.toml") }) {
            throw .closed(closed)
        }
        var files: [RuleFile] = []
        for name in all.filter(Self.isScenarioFile).sorted() {
            files.append(RuleFile(path: "\(self.name)/\(name)", bytes: try bytes(of: name)))
        }
        return files
    }

    /// Whether a name within the folder is a scenario file's.
    package static func isScenarioFile(_ name: String) -> Bool {
        name.hasSuffix(".toml") && name.hasPrefix("tests/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
