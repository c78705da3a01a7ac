import ArgumentParser

/// `tongxing rules`: the tools of the policy staff.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: Wording.said(
            "检查、核对、解释、分析、推算影响、整理和发布规则文件",
            "Check, test, explain, analyse, assess, format and publish rule files"),
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesExplainCommand.self, RulesDiffCommand.self,
            RulesAnalyseCommand.self, RulesImpactCommand.self, RulesFormatCommand.self, RulesPublishCommand.self,
            RulesDraftsCommand.self,
            RulesApproveCommand.self, RulesRefuseCommand.self, RulesWithdrawCommand.self, RulesRollbackCommand.self,
            RulesHistoryCommand.self,
        ])
}
