package import RuleModel
package import TOMLSyntax

extension DiagnosticPrinter {
    /// Prints what was found in these files.
    package init(_ files: [RuleFile], language: Language = .chinese) {
        let sources = files.map { ($0.path, LineTable($0.bytes)) }
        self.init(sources: Dictionary(sources) { first, _ in first }, language: language)
    }
}
