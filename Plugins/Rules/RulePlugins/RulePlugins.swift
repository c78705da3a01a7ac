// RulePlugins
