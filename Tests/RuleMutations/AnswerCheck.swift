package import RuleModel
import RulePlugins
import TOMLSyntax

/// What must hold of the answer to any rule file: a rule set, or an error at its place.
package struct AnswerCheck: Sendable {
    /// Every so many the report is printed too.
    private static let reportEvery = 16

    /// How many files were answered.
    package private(set) var count = 0
    /// What did not hold: a sentence each.
    package private(set) var failures: [String] = []

    package init() {}

    /// Checks a changed file, alone or among others.
    package mutating func read(_ changed: RuleFile, among others: [RuleFile] = []) {
        let result = RuleChecker.check(files: others + [changed], plugins: StandardRules.plugins)
        let hasErrors = result.diagnostics.contains { $0.severity == .error }
        if (result.ruleSet == nil) != hasErrors { failures.append("neither a rule set nor an error: \(changed.text)") }
        for found in result.diagnostics where found.file == changed.path {
            if found.range.upperBound > changed.bytes.count {
                failures.append("\(found.code) outside: \(changed.text)")
            }
        }
        if count % Self.reportEvery == 0 { print(result.diagnostics, of: others + [changed], changed) }
        count += 1
    }

    private mutating func print(_ diagnostics: [SourceDiagnostic], of files: [RuleFile], _ changed: RuleFile) {
        let sources = Dictionary(files.map { ($0.path, LineTable($0.bytes)) }) { first, _ in first }
        let report = DiagnosticPrinter(sources: sources).text(diagnostics)
        if report.isEmpty != diagnostics.isEmpty { failures.append("no report: \(changed.text)") }
    }
}
