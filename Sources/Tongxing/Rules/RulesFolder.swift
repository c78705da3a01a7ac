import Crypto
import Foundation
import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax

/// The rule files of a folder, read and checked as one set.
struct RulesFolder {
    let files: [RuleFile]
    let result: RuleChecker.Result

    /// Reads and checks the rule files below a folder; they are named from the folder's own name on.
    init(_ path: String) throws {
        do {
            files = try RuleFolder(path).files()
        } catch {
            throw CommandFailure.usage(
                "\(error.message.chinese)；请用 --rules 指定规则文件夹。",
                "\(error.message.english); name the folder with --rules.")
        }
        result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: Self.revision(of: files))
    }

    /// SHA-256 over names and texts, in order.
    private static func revision(of files: [RuleFile]) -> String {
        var hash = SHA256()
        for file in files {
            hash.update(data: Data("\(file.path)\u{0}\(file.bytes.count)\u{0}".utf8))
            hash.update(data: Data(file.bytes))
        }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    var printer: DiagnosticPrinter { DiagnosticPrinter(files, language: Wording.language) }

    /// The rule set; where there are errors, they are printed and the command fails.
    func ruleSet() throws -> RuleSet {
        guard let ruleSet = result.ruleSet else {
            throw CommandFailure(sentence: printer.text(result.diagnostics), exitCode: 1)
        }
        return ruleSet
    }
}
