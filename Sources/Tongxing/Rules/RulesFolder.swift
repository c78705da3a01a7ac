import Crypto
import Foundation
import RuleModel
import RulePlugins
import TOMLSyntax

/// The rule files of a folder, read and checked as one set.
struct RulesFolder {
    let files: [RuleFile]
    let result: RuleChecker.Result

    /// Reads every `.toml` file below a folder but the scenario tests; they are named from the folder's own name on.
    init(_ path: String) throws {
        let folder = URL(filePath: path).resolvingSymlinksInPath()
        let names = (FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests/") }.sorted()
        guard !names.isEmpty else {
            throw CommandFailure.usage(
                "文件夹 \(path) 里没有规则文件；请用 --rules 指定规则文件夹。",
                "There are no rule files in \(path); name the folder with --rules.")
        }
        files = try names.map { name in
            let bytes = try InputFile.bytes(of: folder.appending(path: name).path())
            return RuleFile(path: "\(folder.lastPathComponent)/\(name)", text: String(decoding: bytes, as: UTF8.self))
        }
        result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: Self.revision(of: files))
    }

    /// SHA-256 over names and texts, in order.
    private static func revision(of files: [RuleFile]) -> String {
        var hash = SHA256()
        for file in files {
            hash.update(data: Data("\(file.path)\u{0}\(file.text.utf8.count)\u{0}".utf8))
            hash.update(data: Data(file.text.utf8))
        }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    var printer: DiagnosticPrinter {
        let sources = files.map { ($0.path, LineTable(Array($0.text.utf8))) }
        return DiagnosticPrinter(sources: Dictionary(uniqueKeysWithValues: sources), language: Wording.language)
    }

    /// The rule set; where there are errors, they are printed and the command fails.
    func ruleSet() throws -> RuleSet {
        guard let ruleSet = result.ruleSet else {
            throw CommandFailure(sentence: printer.text(result.diagnostics), exitCode: 1)
        }
        return ruleSet
    }
}
