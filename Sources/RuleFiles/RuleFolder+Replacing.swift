import Foundation
package import RuleModel

extension RuleFolder {
    /// Makes the rule files of the folder these and no others; scenario tests and whatever else lies there stay.
    ///
    /// Each file is whole at every moment. What breaks off leaves each file as one of both sets has it.
    package func replaceFiles(with files: [RuleFile]) throws(RuleFolderFault) {
        let wanted = files.filter { !$0.isScenario }.map { file in
            (name: self.name(of: file), file: file)
        }
        for (name, file) in wanted where (try? bytes(of: name)) != file.bytes { try write(file.bytes, as: file) }
        let names = Set(wanted.map(\.name))
        for name in fileNames() where !names.contains(name) { try remove(name) }
    }

    /// Takes in what a draft says about scenario files: an empty one is deleted.
    package func takeIn(_ scenario: RuleFile) throws(RuleFolderFault) {
        guard scenario.bytes.isEmpty else { return try write(scenario.bytes, as: scenario) }
        let name = self.name(of: scenario)
        if (try? bytes(of: name)) != nil { try remove(name) }
    }

    private func remove(_ name: String) throws(RuleFolderFault) {
        do {
            try FileManager.default.removeItem(at: url(of: name))
        } catch {
            throw .unwritable(name, error.localizedDescription)
        }
    }
}
