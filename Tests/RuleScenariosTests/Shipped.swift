import RuleModel
import RulePlugins
import ShippedRules
import WorkCalendar

/// The shipped rules as a policy.
enum Shipped {
    struct Unusable: Error {}

    static func policy(_ files: [RuleFile] = ShippedRules.files) throws -> CompiledPolicy {
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = result.ruleSet else { throw Unusable() }
        return try PolicyComposer.policy(ruleSet, on: .earliest)
    }

    /// The shipped rules with a piece of one file replaced.
    static func policy(changing path: String, _ piece: String, to other: String) throws -> CompiledPolicy {
        try policy(
            ShippedRules.files.map { file in
                guard file.path == path else { return file }
                return RuleFile(path: path, text: file.text.replacing(piece, with: other))
            })
    }
}
