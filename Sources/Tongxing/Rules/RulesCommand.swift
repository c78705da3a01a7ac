import ArgumentParser

/// `tongxing rules`: the tools of the policy staff.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: Wording.said("检查、核对、解释、分析和整理规则文件", "Check, test, explain, analyse and format rule files"),
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesExplainCommand.self, RulesDiffCommand.self,
            RulesAnalyseCommand.self, RulesFormatCommand.self,
        ])
}
