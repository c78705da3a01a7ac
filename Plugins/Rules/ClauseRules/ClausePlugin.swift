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
        var stored = Dictionary(grouping: rules.map(\.outcome), by: \.document)
            .mapValues { StoredCites($0.map(\.cite)) }
        var reported = Set<SourceLocation>()
        checkDocuments(scope, stored.keys.sorted(), &diagnostics)
        // A clause that could not be read may be the one that is cited.
        for citation in scope.citations where !scope.unread.contains(section) {
            // A document of which no clause is stored, such as a notice of holidays, is cited as one likes.
            guard let isStored = stored[citation.document]?.all.contains(citation.cite), !isStored,
                reported.insert(citation.location).inserted
            else { continue }
            let near = stored[citation.document]?.meant(by: citation.cite)
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
        var known = KnownDocuments(stored + packs.map(\.0))
        for citation in scope.citations {
            let title = citation.document
            guard let place = citation.documentLocation, !known.all.contains(title) else { continue }
            let meant = known.meant(by: title)
            if let near = meant.slip {
                diagnostics.append(RuleFault.documentUnknown(title, near: near, at: place))
            } else {
                diagnostics.append(RuleFault.documentUnstored(title, near: meant.near, at: place))
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
        count >= 8 && numbers == title.numbers && Suggestion.isNear(self, title, within: 2)
    }

    fileprivate var numbers: String { filter(\.isNumber) }

    /// The text without spaces, its signs of ordinary width.
    fileprivate var bare: String { FullWidthMark.halfWidth(self).filter { !$0.isWhitespace } }
}

/// The clauses that are stored of a document, prepared for many citations of others.
private struct StoredCites {
    let all: Set<String>
    private let bare: [String: String]
    private var search: NameSearch

    init(_ cites: [String]) {
        all = Set(cites)
        bare = Dictionary(cites.map { ($0.bare, $0) }) { first, _ in first }
        search = NameSearch(cites)
    }

    /// The clause that is written the same but for spaces and the width of its signs, or else the nearest.
    mutating func meant(by cite: String) -> String? { bare[cite.bare] ?? search.nearest(to: cite) }
}

/// The documents that are known, for rules that rest on others.
private struct KnownDocuments {
    let all: Set<String>
    private let byNumbers: [String: [String]]
    private var answers: [String: (slip: String?, near: String?)] = [:]
    private var patience = 20_000

    init(_ titles: [String]) {
        all = Set(titles)
        byNumbers = Dictionary(grouping: titles, by: \.numbers)
    }

    /// The title that a slip of the hand made of, or else the nearest; of those with the same numbers alone. A file that names
    /// thousands of others has nothing proposed for the later ones.
    mutating func meant(by title: String) -> (slip: String?, near: String?) {
        if let known = answers[title] { return known }
        let titles = byNumbers[title.numbers] ?? []
        patience -= titles.count
        guard patience > 0 else { return (nil, nil) }
        let slip = titles.first { title.isSlip(of: $0) }
        let answer = (slip: slip, near: slip == nil ? Suggestion.nearest(to: title, among: titles) : nil)
        answers[title] = answer
        return answer
    }
}
