import RuleModel
import ShippedRules

extension RulesFolder {
    /// The words that the rule files declare; those of the shipped ones where the folder cannot be used.
    static func vocabulary(in folder: String) -> Vocabulary {
        let saved = (try? RulesFolder(folder))?.result.ruleSet
        return (saved ?? RulesFolder(files: ShippedRules.files).result.ruleSet)?.vocabulary ?? .core
    }
}
