import RuleModel
import RulePlugins

extension RulesFolder {
    /// The channels that the rule files declare; those that the core knows where the folder cannot be used.
    static func channels(in folder: String) -> [ChannelName] {
        guard let ruleSet = try? RulesFolder(folder).result.ruleSet else { return ChannelName.known + [.hotline] }
        return (ruleSet.vocabulary.domains[.channel]?.members ?? []).map { ChannelName($0.name) }
    }
}
