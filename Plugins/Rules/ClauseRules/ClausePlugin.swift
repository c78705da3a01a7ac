public import RuleModel
public import TOMLSyntax

/// `[[clause]]`: the clauses that rules cite, so that an explanation can quote them word for word.
///
/// A clause is known by its `cite`; its `document` is the pack's unless it says otherwise.
public struct ClausePlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "clause" }
    public var title: BilingualText { BilingualText(chinese: "条文", english: "clause") }
    public var shape: SectionShape { SectionShape(isConditional: false, needsTitle: false) }
    public var hitPolicy: HitPolicy { .none }

    public func impliedID(of row: RuleNode) -> String? { row["cite"]?.text }

    public func read(_ reader: inout RuleReader) -> ClauseRecord? {
        let text = reader.text("text", required: true)
        let reference = reader.context.reference
        // A clause without a citation, or of no document, is reported where the row's source is read.
        guard let text, let cite = reference.cite, let document = reference.document else { return nil }
        return ClauseRecord(document: document, cite: cite, text: text)
    }

    public func check(
        _ rules: [Rule<ClauseRecord>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        let stored = Dictionary(grouping: rules.map(\.outcome), by: \.document).mapValues { $0.map(\.cite) }
        var reported = Set<SourceLocation>()
        checkDocuments(scope, stored.keys.sorted(), &diagnostics)
        // A clause that could not be read may be the one that is cited.
        for citation in scope.citations where !scope.unread.contains(section) {
            // A document of which no clause is stored, such as a notice of holidays, is cited as one likes.
            guard let cites = stored[citation.document], !cites.contains(citation.cite),
                reported.insert(citation.location).inserted
            else { continue }
            let near =
                cites.first { $0.isWrittenLike(citation.cite) } ?? Suggestion.nearest(to: citation.cite, among: cites)
            diagnostics.append(
                RuleFault.clauseUnknown(
                    citation.cite, document: citation.document, near: near, at: citation.location))
        }
    }

    /// No document is cited that only lacks or changes a sign or two of the title of a stored one; what one rule alone
    /// rests on is told too where nobody knows it.
    private func checkDocuments(
        _ scope: CheckScope, _ stored: [String], _ diagnostics: inout [SourceDiagnostic]
    ) {
        let packs = scope.packs.compactMap { pack in
            pack.node["document"].flatMap { node in node.text.map { ($0, node) } }
        }
        for (title, node) in packs where !stored.contains(title) {
            guard let near = stored.first(where: { title.isSlip(of: $0) }) else { continue }
            diagnostics.append(RuleFault.documentUnknown(title, near: near, at: node.location))
        }
        // Clauses that could not be read may be those of the document.
        guard !scope.unread.contains(section) else { return }
        let known = stored + packs.map(\.0)
        for citation in scope.citations {
            let title = citation.document
            guard let place = citation.documentLocation, !known.contains(title) else { continue }
            if let near = known.first(where: { title.isSlip(of: $0) }) {
                diagnostics.append(RuleFault.documentUnknown(title, near: near, at: place))
            } else {
                let near = Suggestion.nearest(to: title, among: known.filter { !title.hasOtherNumbers($0) })
                diagnostics.append(RuleFault.documentUnstored(title, near: near, at: place))
            }
        }
    }

    public func sentence(for outcome: ClauseRecord, in vocabulary: Vocabulary) -> BilingualText {
        BilingualText(
            chinese: "《\(outcome.document)》\(outcome.cite)", english: "\(outcome.cite) of \(outcome.document)")
    }

    public func parts(of outcome: ClauseRecord, in vocabulary: Vocabulary) -> [OutcomePart] {
        let document = BilingualText(chinese: "《\(outcome.document)》", english: "《\(outcome.document)》")
        return [
            .value("document", "所在的文件", "document", document),
            OutcomePart("text", title: BilingualText(chinese: "条文", english: "text"), .text(outcome.text)),
        ]
    }
}

extension String {
    /// Whether it differs from a title by a slip of the hand; another number is another document.
    fileprivate func isSlip(of title: String) -> Bool {
        !hasOtherNumbers(title) && count >= 8 && Suggestion.isNear(self, title, within: 2)
    }

    fileprivate func hasOtherNumbers(_ title: String) -> Bool { filter(\.isNumber) != title.filter(\.isNumber) }

    /// Whether it is the same but for spaces and the width of its signs.
    fileprivate func isWrittenLike(_ other: String) -> Bool {
        FullWidthMark.halfWidth(self).filter { !$0.isWhitespace }
            == FullWidthMark.halfWidth(other).filter { !$0.isWhitespace }
    }
}
