package import RuleModel

/// Writes what the rules say into a scenario file, in the place of what was expected.
package enum ScenarioUpdate {
    /// The file with each difference that can be replaced replaced; comments and order stay.
    ///
    /// A step that went otherwise is left: whether the step or the rule is wrong, a person has to say.
    package static func text(of file: RuleFile, after runs: [ScenarioRun]) -> [UInt8] {
        var bytes = file.bytes
        let differences = runs.filter { $0.scenario.file == file.path }.flatMap(\.differences)
            .filter(\.isReplaceable).sorted { $0.range.lowerBound > $1.range.lowerBound }
        for difference in differences { bytes.replaceSubrange(difference.range, with: Array(difference.actual.utf8)) }
        return bytes
    }
}
