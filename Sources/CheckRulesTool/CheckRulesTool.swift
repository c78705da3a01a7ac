import Foundation
import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax

/// `CheckRulesTool FOLDER`: prints every fault of the rule files below a folder; exit 1 where there is an error, 2 where
/// there is nothing to check.
@main
struct CheckRulesTool {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        do throws(RuleFolderFault) {
            guard arguments.count < 2 else { refuse("只能写一个文件夹") }
            let path = arguments.first ?? "rules"
            let (files, faults) = try RuleFolder(path, named: ShownPaths.stored).readableFiles()
            let result = RuleChecker.check(files: files, plugins: StandardRules.plugins, unreadable: faults)
            let paths = ShownPaths(path)
            let printer = DiagnosticPrinter(files.map(paths.shown))
            say(printer.text(result.diagnostics.map(paths.shown)), to: .standardOutput, end: "")
            say(summary(of: result, files.count), to: .standardError)
            exit(result.ruleSet == nil ? 1 : 0)
        } catch {
            refuse("\(error)")
        }
    }

    private static func refuse(_ reason: String) -> Never {
        say("\(reason)；用法：swift package check-rules [文件夹]", to: .standardError)
        exit(2)
    }

    private static func summary(of result: RuleChecker.Result, _ count: Int) -> String {
        let errors = result.diagnostics.count { $0.severity == .error }
        return "\(count) 个文件，\(errors) 处错误；\(result.defaults.count) 条默认规则待确认。"
    }

    private static func say(_ text: String, to handle: FileHandle, end: String = "\n") {
        handle.write(Data((text + end).utf8))
    }
}
