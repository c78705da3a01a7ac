import Foundation
import PackagePlugin

/// `swift package check-rules [FOLDER]`: prints every fault of the rule files, as `tongxing rules check` does, without
/// building the product; fails where there is an error.
@main
struct CheckRules: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let checker = Process()
        checker.executableURL = try context.tool(named: "CheckRulesTool").url
        checker.arguments = arguments.isEmpty ? ["rules"] : arguments
        checker.currentDirectoryURL = context.package.directoryURL
        try checker.run()
        checker.waitUntilExit()
        if checker.terminationStatus != 0 { exit(checker.terminationStatus) }
    }
}
