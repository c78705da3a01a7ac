import SwiftCompilerPlugin
import SwiftSyntaxMacros

/// What the compiler loads.
@main
struct RuleMacrosPlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [ProvenRulesMacro.self]
}
