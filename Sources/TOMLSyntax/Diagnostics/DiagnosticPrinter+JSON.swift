extension DiagnosticPrinter {
    /// The diagnostics as a JSON array: file, line, column, endLine, endColumn, severity, code, message, suggestion, related.
    public func json(_ diagnostics: [SourceDiagnostic]) -> String {
        "[" + diagnostics.map(object).joined(separator: ",") + "]"
    }

    private func object(_ diagnostic: SourceDiagnostic) -> String {
        var members = members(diagnostic.file, diagnostic.range)
        members.append(("severity", JSONText.quoted(diagnostic.severity.rawValue)))
        members.append(("code", JSONText.quoted(diagnostic.code)))
        members.append(("message", JSONText.quoted(sentence(diagnostic.message))))
        if let suggestion = diagnostic.suggestion { members.append(("suggestion", JSONText.quoted(suggestion))) }
        let related = diagnostic.related.map { place in
            JSONText.object(
                self.members(place.file, place.range) + [("message", JSONText.quoted(sentence(place.label)))])
        }
        if !related.isEmpty { members.append(("related", "[" + related.joined(separator: ",") + "]")) }
        return JSONText.object(members)
    }

    private func members(_ file: String, _ range: Range<Int>) -> [(String, String)] {
        let start = position(file: file, range: range)
        let end = position(file: file, range: range.upperBound..<range.upperBound)
        return [
            ("file", JSONText.quoted(file)), ("line", String(start.line)), ("column", String(start.column)),
            ("endLine", String(end.line)), ("endColumn", String(end.column)),
        ]
    }
}
