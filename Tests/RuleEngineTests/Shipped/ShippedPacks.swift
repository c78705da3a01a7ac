import Foundation
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// The packs of the folder `rules/`, read as they are shipped.
enum ShippedPacks {
    struct Unusable: Error { var report: String }

    static func files() throws -> [RuleFile] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let walker = FileManager.default.enumerator(atPath: root.path())
        let paths = (walker?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".toml") }.sorted()
        return try paths.map {
            RuleFile(
                path: "rules/\($0)", text: try String(contentsOf: root.appending(path: $0), encoding: .utf8))
        }
    }

    static func report(_ diagnostics: [SourceDiagnostic], _ files: [RuleFile]) -> String {
        let sources = Dictionary(uniqueKeysWithValues: files.map { ($0.path, LineTable(Array($0.text.utf8))) })
        return DiagnosticPrinter(sources: sources).text(diagnostics)
    }

    static func policy(on text: String = "2026-02-09") throws -> CompiledPolicy {
        let files = try files()
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = result.ruleSet, let day = CivilDate(text) else {
            throw Unusable(report: report(result.diagnostics, files))
        }
        return try PolicyComposer.policy(ruleSet, on: day)
    }
}
