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
        lines += excerpt(file: diagnostic.file, range: diagnostic.range)
        if let suggestion = diagnostic.suggestion {
            lines.append(language == .english ? "  help: did you mean “\(suggestion)”?" : "  建议：改为“\(suggestion)”")
        }
        for related in diagnostic.related {
            lines.append("\(place(related.file, related.range)): note: \(related.label.in(language))")
            lines += excerpt(file: related.file, range: related.range)
        }
        return lines.joined(separator: "\n")
    }

    /// All diagnostics, one after another, each ended by a line end.
    public func text(_ diagnostics: [SourceDiagnostic]) -> String {
        diagnostics.map { text($0) + "\n" }.joined()
    }

    /// The first line alone, as the compiler prints it too.
    public func heading(_ diagnostic: SourceDiagnostic) -> String {
        let sentence = diagnostic.message.in(language)
        return
            "\(place(diagnostic.file, diagnostic.range)): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(sentence)"
    }

    /// Where a range of a file begins; line 1, column 1 for a file without text.
    public func position(file: String, range: Range<Int>) -> LineTable.Position {
        sources[file]?.position(of: range.lowerBound) ?? LineTable.Position(line: 1, column: 1)
    }

    private func place(_ file: String, _ range: Range<Int>) -> String {
        let position = position(file: file, range: range)
        return "\(file):\(position.line):\(position.column)"
    }

    private func excerpt(file: String, range: Range<Int>) -> [String] {
        guard let table = sources[file] else { return [] }
        let line = table.line(of: min(range.lowerBound, table.bytes.count))
        let bounds = table.range(ofLine: line)
        let start = min(max(range.lowerBound, bounds.lowerBound), bounds.upperBound)
        let end = min(max(range.upperBound, start), bounds.upperBound)
        let before = String(decoding: table.bytes[bounds.lowerBound..<start], as: UTF8.self)
        let marked = String(decoding: table.bytes[start..<end], as: UTF8.self)
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        let padding = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: CellWidth.of(String($0))) }
            .joined()
        let carets = String(repeating: "^", count: max(1, CellWidth.of(marked)))
        return ["  \(number) | \(table.text(ofLine: line))", "  \(margin) | \(padding)\(carets)"]
    }
}

extension DiagnosticPrinter {
    func sentence(_ text: BilingualText) -> String { text.in(language) }
}
