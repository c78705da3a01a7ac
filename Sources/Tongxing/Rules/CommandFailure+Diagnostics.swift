import TOMLSyntax

extension CommandFailure {
    /// What was found in files, each fault at its place; the answer is no.
    static func faults(_ diagnostics: [SourceDiagnostic], _ printer: DiagnosticPrinter) -> CommandFailure {
        CommandFailure(
            sentence: diagnostics.map { printer.text($0) }.joined(separator: "\n"), exitCode: 1,
            faults: printer.json(diagnostics))
    }
}
