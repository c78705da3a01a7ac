package import RuleModel

/// Writes what the rules say into a scenario file, in the place of what was expected.
package enum ScenarioUpdate {
    /// The file with each difference replaced that can be, steps that were refused or done against expectation among
    /// them; comments and order stay.
    package static func text(of file: RuleFile, after runs: [ScenarioRun]) -> [UInt8] {
        var bytes = file.bytes
        let edits = runs.filter { $0.scenario.file == file.path }.flatMap(\.differences).compactMap(\.edit)
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        return bytes
    }

    /// The differences that only a person can mend, such as facts of which no request can be registered.
    package static func left(_ runs: [ScenarioRun]) -> Int {
        runs.reduce(0) { $0 + $1.differences.count { $0.edit == nil } }
    }
}
