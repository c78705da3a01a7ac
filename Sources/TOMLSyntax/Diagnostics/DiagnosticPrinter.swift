/// Writes diagnostics the way compilers do: place, sentence, source line, caret.
public struct DiagnosticPrinter: Sendable {
    private let sources: [String: LineTable]
    private let language: Language

    /// The sources by the file names that the diagnostics use.
    public init(sources: [String: LineTable], language: Language = .chinese) {
        self.sources = sources
        self.language = language
    }

    /// `file:line:column: error[CODE]: sentence`, the source line, a caret under the exact characters, related places.
    public func text(_ diagnostic: SourceDiagnostic) -> String {
        var lines = [heading(diagnostic)]
        // Of a whole file in another encoding a line would only show as junk.
        if diagnostic.code != TOMLFault.Kind.invalidUTF8.rawValue || !diagnostic.range.isEmpty {
            lines += excerpt(file: diagnostic.file, range: diagnostic.range)
        }
        if let advice = diagnostic.advice { lines.append("  \(sentence(advice))") }
        for related in diagnostic.related.prefix(Self.mostRelated) {
            lines.append("\(place(related.file, related.range)): note: \(VisibleText.of(sentence(related.label)))")
            lines += excerpt(file: related.file, range: related.range)
        }
        let rest = diagnostic.related.dropFirst(Self.mostRelated)
        if !rest.isEmpty {
            let places = rest.prefix(Self.mostNamed).map { place($0.file, $0.range) }.joined(separator: " ")
            let more = rest.count > Self.mostNamed ? " …" : ""
            lines.append(language == .english ? "  and at \(places)\(more)" : "  还有 \(places)\(more)")
        }
        return lines.joined(separator: "\n")
    }

    /// Of one finding so many further places are shown with their lines, and so many more named.
    private static let mostRelated = 2
    private static let mostNamed = 10

    /// All diagnostics, one after another, each ended by a line end.
    public func text(_ diagnostics: [SourceDiagnostic]) -> String {
        diagnostics.map { text($0) + "\n" }.joined()
    }

    /// The first line alone, as the compiler prints it too.
    public func heading(_ diagnostic: SourceDiagnostic) -> String {
        let sentence = VisibleText.of(sentence(diagnostic.message))
        return
            "\(place(diagnostic.file, diagnostic.range)): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(sentence)"
    }

    /// Where a range of a file begins; line 1, column 1 for a file without text.
    public func position(file: String, range: Range<Int>) -> LineTable.Position {
        sources[file]?.position(of: range.lowerBound) ?? LineTable.Position(line: 1, column: 1)
    }

    private func place(_ file: String, _ range: Range<Int>) -> String {
        let position = position(file: file, range: range)
        return "\(VisibleText.of(file)):\(position.line):\(position.column)"
    }

    private func excerpt(file: String, range: Range<Int>) -> [String] {
        sources[file].map { SourceExcerpt(of: range, in: $0).lines } ?? []
    }
}

extension DiagnosticPrinter {
    func sentence(_ text: BilingualText) -> String { text.in(language) }
}
