package import TOMLSyntax

/// Every text of the product that is not data, Chinese first.
package struct TextCatalogue: Sendable {
    /// The entries in the order of their areas.
    package let entries: [TextEntry]
    private let chinese: [String: [TextSegment]]
    private let english: [String: [TextSegment]]

    package init(_ entries: [TextEntry]) {
        self.entries = entries
        chinese = Self.index(entries, .chinese)
        english = Self.index(entries, .english)
    }

    /// The texts that the product ships.
    package static let shipped = TextCatalogue(
        [
            Self.names, Self.sections, Self.signals, Self.clocks, Self.shell, Self.staff, Self.inbox, Self.request,
            Self.commands, Self.explanation, Self.timeline, Self.submission, Self.following, Self.accounts,
            Self.register,
            Self.overview, Self.rules, Self.ruleEditor, Self.ruleReview, Self.ruleForm, Self.ruleDrafts,
            Self.ruleImpact,
            Self.registry, Self.imports, Self.welcome, Self.problems, Self.statements,
            Self.keys, Self.workbench, Self.workbenchLists, Self.workbenchFigures,
        ].flatMap { $0 })

    /// The pieces of a text; nil where there is no such key.
    package func segments(_ key: String, in language: Language) -> [TextSegment]? {
        (language == .english ? english : chinese)[key]
    }

    private static func index(_ entries: [TextEntry], _ language: Language) -> [String: [TextSegment]] {
        // The first of two entries with one key wins; a test keeps keys unique.
        Dictionary(
            entries.map { ($0.key, TextSegment.segments(of: $0.text.in(language))) },
            uniquingKeysWith: { first, _ in first })
    }
}
