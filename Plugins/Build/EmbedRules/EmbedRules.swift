import Foundation
import PackagePlugin

/// Writes the rule files of `rules/` into the target as one call of the macro that checks them.
///
/// Scenario tests (`rules/tests/`) are not part of the rule set. Attach it high in the graph only: targets above
/// sources that a plugin makes are skipped by the import checker.
@main
struct EmbedRules: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "rules").resolvingSymlinksInPath()
        let names =
            (FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String }
            ?? [])
            .filter(Self.isRuleFile).sorted()
        guard !names.isEmpty else {
            Diagnostics.error("there are no rule files in \(folder.path(percentEncoded: false))")
            return []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "ShippedRules+Embedded.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(names.count) rule files",
                executable: try context.tool(named: "EmbedRulesTool").url,
                arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)] + names,
                inputFiles: names.map { folder.appending(path: $0) }, outputFiles: [output])
        ]
    }

    /// Neither a scenario test nor what editors hide.
    private static func isRuleFile(_ name: String) -> Bool {
        name.hasSuffix(".toml") && !name.hasPrefix("tests/")
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
