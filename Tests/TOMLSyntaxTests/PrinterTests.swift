import TOMLSyntax
import Testing

@Suite("TOML reports")
struct PrinterTests {
    private func report(_ source: String) -> String {
        let document = TOMLDocument(parsing: source)
        return DiagnosticPrinter(sources: ["rules/x.toml": document.lines])
            .text(document.diagnostics(file: "rules/x.toml"))
    }

    @Test("The caret stands under wide characters")
    func caret() {
        let expected = """
            rules/x.toml:1:14: error[TOML-0017]: “x”多余：一行只写一个值，请另起一行或加 #。
              1 | title = "时限" x
                |                ^

            """
        #expect(report("title = \"时限\" x\n") == expected)
    }

    @Test("Of a very long line only what stands around the fault is shown, whole characters")
    func longLine() {
        let text = report(
            "a = [\"" + String(repeating: "期", count: 60_000) + "\", x, \"" + String(repeating: "限", count: 60_000)
                + "\"]")
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4, "the line, its carets and what to write")
        #expect(lines[1].hasPrefix("  1 | …期") && lines[1].hasSuffix("限…"))
        #expect(lines[1].count < 400)
        #expect(!text.contains("\u{FFFD}"))
    }

    @Test("Columns far along a line are counted in characters, as from its beginning")
    func farColumns() {
        let pieces = ["\"时限\", ", "abc", "e\u{301}", "👨‍👩‍👧", "\u{600}1", "x = 1 # ", "中文，没有半角", "\r"]
        var line = ""
        for place in 0..<1_500 { line += pieces[(place &* 7 + place / 11) % pieces.count] }
        let text = "short\n" + line + "\n" + line.replacing("\"", with: "“")
        let table = LineTable(Array(text.utf8))
        for (number, content) in text.split(separator: "\n" as Character, omittingEmptySubsequences: false).enumerated()
        {
            var (column, offset) = (1, table.range(ofLine: number + 1).lowerBound)
            for character in content {
                #expect(table.position(of: offset) == LineTable.Position(line: number + 1, column: column))
                offset += character.utf8.count
                column += 1
            }
        }
    }

    @Test("A line to write is shown without its line end")
    func proposedLine() {
        #expect(report("[[a]]\nid = 1\nb = 1\n\nid = 2\nb = 2\n").contains("“[[a]]”"))
    }

    @Test("Control characters of a source are shown, not sent to the terminal")
    func controlCharacters() {
        let text = report("a = \u{1B}[31mred\u{202E}\nb = \u{7}\n\u{9B}1m = 1")
        #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"].contains($0) })
        #expect(text.contains("␛[31m"))
    }

    @Test("A place beyond the text, or inside a character, is printed all the same")
    func oddRanges() {
        let lines = TOMLDocument(parsing: "期限\n").lines
        let printer = DiagnosticPrinter(sources: ["x": lines])
        for range in [0..<0, 1..<2, 1..<900, 6..<7, 7..<7, 900..<901] {
            let diagnostic = SourceDiagnostic(
                code: "X", message: BilingualText(chinese: "甲", english: "a"), file: "x", range: range)
            #expect(printer.text(diagnostic).contains("^"))
            #expect(printer.json([diagnostic]).hasPrefix("[{\"file\":\"x\",\"line\":"))
        }
    }
}
