import RuleFiles
import RuleModel
package import TOMLSyntax

/// Why the folder of the rule files, as it stands, is not in force.
package struct RuleFolderFinding: Hashable, Sendable {
    /// One sentence: the first fault with its file, line and column, and that the last good set serves on.
    package var sentence: BilingualText
    /// Every fault of the files.
    package var diagnostics: [SourceDiagnostic]
    /// The faults as `tongxing rules check` prints them.
    package var report: BilingualText

    /// The files were checked and found wrong.
    init(_ diagnostics: [SourceDiagnostic], in files: [RuleFile]) {
        self.diagnostics = diagnostics
        let chinese = DiagnosticPrinter(files)
        let english = DiagnosticPrinter(files, language: .english)
        report = BilingualText(chinese: chinese.text(diagnostics), english: english.text(diagnostics))
        let errors = diagnostics.filter { $0.severity == .error }
        guard let first = errors.first else {
            sentence = Self.sentence("规则文件有错", "the rule files are wrong")
            return
        }
        let others = errors.count - 1
        sentence = Self.sentence(
            chinese.heading(first).droppingStop + (others > 0 ? "（还有 \(others) 处）" : ""),
            english.heading(first).droppingStop + (others > 0 ? " (and \(others) more)" : ""))
    }

    /// There is nothing that could be checked, or what there is cannot be used.
    init(_ reason: BilingualText) {
        diagnostics = []
        report = reason
        sentence = Self.sentence(reason.chinese, reason.english)
    }

    private static func sentence(_ chinese: String, _ english: String) -> BilingualText {
        BilingualText(
            chinese: "规则文件夹没有启用，仍用上一份规则：\(chinese)。",
            english: "The rule folder is not in force, the last good rules serve on: \(english).")
    }
}

extension String {
    fileprivate var droppingStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
}
