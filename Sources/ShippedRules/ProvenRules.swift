import RuleModel

/// The rule files in the closure, checked together while the product is compiled.
///
/// Each file is a `#sourceLocation(file: "rules/….toml", line: 1)` and an array of its lines; a fault is reported there.
@freestanding(expression)
macro provenRules(@RuleFileLines _ files: () -> [[String]]) -> [RuleFile] =
    #externalMacro(module: "RuleMacros", type: "ProvenRulesMacro")

/// Lets arrays of lines stand one after another, so that each can have its own source location.
@resultBuilder
enum RuleFileLines {
    static func buildBlock(_ files: [String]...) -> [[String]] { files }
}
