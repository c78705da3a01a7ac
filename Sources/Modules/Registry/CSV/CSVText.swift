/// Tables as CSV in UTF-8 with mark and CRLF, as Chinese spreadsheets want them. Source: RFC 4180.
enum CSVText {
    static func table(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe, which the import takes off.
    private static func field(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
