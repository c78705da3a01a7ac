import RuleFiles
package import RuleModel
package import TOMLSyntax

/// Why the folder of the rule files, as it stands, is not in force.
package struct RuleFolderFinding: Hashable, Sendable {
    /// One sentence: the first fault with its file, line and column, and that the last good set serves on.
    package var sentence: BilingualText
    /// The first fault alone, as a sentence.
    package var fault: BilingualText
    /// Every fault of the files.
    package var diagnostics: [SourceDiagnostic]
    /// The first faults as `tongxing rules check` prints them, and how many there are: what belongs into a log.
    package var report: BilingualText
    /// The files that the faults show places of, stored ones among them.
    package var sources: [RuleFile]

    /// The files were checked and found wrong.
    ///
    /// - Parameter files: those that were checked, and the stored ones that faults show places of.
    init(_ diagnostics: [SourceDiagnostic], in files: [RuleFile]) {
        self.diagnostics = diagnostics
        let shown = Set(diagnostics.flatMap { [$0.file] + $0.related.map(\.file) })
        sources = files.filter { shown.contains($0.path) }
        let chinese = DiagnosticPrinter(files)
        let english = DiagnosticPrinter(files, language: .english)
        let first = Array(diagnostics.prefix(Self.mostReported))
        let (isWhole, count) = (first.count == diagnostics.count, diagnostics.count)
        report = BilingualText(
            chinese: chinese.text(first) + (isWhole ? "" : "共 \(count) 处，以上是前 \(first.count) 处。\n"),
            english: english.text(first) + (isWhole ? "" : "These are the first \(first.count) of \(count).\n"))
        let errors = diagnostics.filter { $0.severity == .error }
        guard let first = errors.first else {
            let fault = BilingualText(chinese: "规则文件有错", english: "the rule files are wrong")
            (self.fault, sentence) = (fault.stopped, Self.sentence(fault))
            return
        }
        let others = errors.count - 1
        let fault = BilingualText(
            chinese: chinese.heading(first).droppingStop + (others > 0 ? "（还有 \(others) 处）" : ""),
            english: english.heading(first).droppingStop + (others > 0 ? " (and \(others) more)" : ""))
        (self.fault, sentence) = (fault.stopped, Self.sentence(fault))
    }

    /// There is nothing that could be checked, or what there is cannot be used.
    init(_ reason: BilingualText) {
        (diagnostics, sources) = ([], [])
        report = reason
        let fault = BilingualText(chinese: reason.chinese.droppingStop, english: reason.english.droppingStop)
        (self.fault, sentence) = (fault.stopped, Self.sentence(fault))
    }

    /// One file can have thousands of faults, which would fill a log; who mends them reads them elsewhere.
    private static let mostReported = 20

    private static func sentence(_ fault: BilingualText) -> BilingualText {
        BilingualText(
            chinese: "规则文件夹没有启用，仍用上一份规则：\(fault.chinese)。",
            english: "The rule folder is not in force, the last good rules serve on: \(fault.english).")
    }
}

extension BilingualText {
    fileprivate var stopped: BilingualText { BilingualText(chinese: chinese + "。", english: english + ".") }
}

extension String {
    fileprivate var droppingStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
}
