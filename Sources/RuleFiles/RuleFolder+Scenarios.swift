import Foundation
package import RuleModel

// The scenario tests, which lie in `tests/` and are no rules.
extension RuleFolder {
    /// Every scenario file, in the order of the names; none where there is no folder `tests`.
    package func scenarioFiles() throws(RuleFolderFault) -> [RuleFile] {
        var files: [RuleFile] = []
        for name in names(where: Self.isScenarioFile) {
            files.append(RuleFile(path: "\(self.name)/\(name)", bytes: try bytes(of: name)))
        }
        return files
    }

    /// Writes a file of the folder anew; it is whole at every moment.
    package func write(_ bytes: [UInt8], as file: RuleFile) throws(RuleFolderFault) {
        let name = file.path.split(separator: "/", maxSplits: 1).last.map(String.init) ?? file.path
        do {
            let url = URL(filePath: path, directoryHint: .isDirectory).appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw .unwritable(name, error.localizedDescription)
        }
    }

    /// Whether a name within the folder is a scenario file's.
    package static func isScenarioFile(_ name: String) -> Bool {
        name.hasSuffix(".toml") && name.hasPrefix("tests/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
