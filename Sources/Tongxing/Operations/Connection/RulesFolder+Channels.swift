import RuleModel
import RulePlugins

extension RulesFolder {
    /// The channels that the rule files declare; those that the core knows where the folder cannot be used.
    static func channels(in folder: String) -> [ChannelName] {
        guard let ruleSet = try? RulesFolder(folder).result.ruleSet else { return ChannelName.known + [.hotline] }
        return ruleSet.channels
    }
}

extension RuleSet {
    /// The channels that the packs declare.
    var channels: [ChannelName] { (vocabulary.domains[.channel]?.members ?? []).map { ChannelName($0.name) } }
}
