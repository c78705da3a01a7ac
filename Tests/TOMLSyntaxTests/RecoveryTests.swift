import TOMLSyntax
import Testing

@Suite("TOML faults")
struct RecoveryTests {
    /// One fault a row: the source, the code, line and column in characters.
    static let table: [(source: String, kind: TOMLFault.Kind, line: Int, column: Int)] = [
        ("a = \"x", .unterminatedString, 1, 5),
        ("标题 = 1", .expectedKey, 1, 1),
        ("title = 对接企业 # 注", .unquotedText, 1, 9),
        ("a = 1\na = 2", .duplicateKey, 2, 1),
        ("a = \"\\q\"", .invalidEscape, 1, 6),
        ("a = 01", .invalidNumber, 1, 5),
        ("a = 9223372036854775808", .integerOutOfRange, 1, 5),
        ("a = 2026-02-30", .invalidDate, 1, 5),
        ("a = [1, 2", .unterminatedArray, 1, 5),
        ("a = { b = 1", .unterminatedInlineTable, 1, 5),
        ("a = { b = 1,\n}", .lineEndInInlineTable, 1, 5),
        ("a = { b = 1, }", .trailingCommaInInlineTable, 1, 12),
        ("a = [1 2]", .expectedSeparator, 1, 8),
        ("[a", .invalidHeader, 1, 1),
        ("a = 1 b = 2", .expectedLineEnd, 1, 7),
        ("[a]\n[a]", .duplicateTable, 2, 2),
        ("a = 1\n[a.b]", .notATable, 2, 2),
        ("a = {}\n[a.b]", .closedTable, 2, 2),
        ("a = [1]\n[[a]]", .notAnArrayOfTables, 2, 3),
        ("a =", .expectedValue, 1, 4),
        ("a", .expectedEquals, 1, 1),
        ("\"\"\"a\"\"\" = 1", .multilineKey, 1, 1),
        ("a = \"\u{1}\"", .controlCharacter, 1, 6),
    ]

    @Test("Each fault has its code and its exact place", arguments: table.indices)
    func oneFault(index: Int) {
        let row = Self.table[index]
        let document = TOMLDocument(parsing: row.source)
        #expect(document.faults.map(\.kind) == [row.kind], "\(row.source)")
        guard let fault = document.faults.first else { return }
        #expect(document.lines.position(of: fault.range.lowerBound) == .init(line: row.line, column: row.column))
        #expect(!fault.message.chinese.isEmpty && !fault.message.english.isEmpty)
    }

    @Test("Bytes that are no UTF-8 are refused where they stand")
    func invalidUTF8() {
        let document = TOMLDocument(parsing: Array("a = \"".utf8) + [0xFF] + Array("\"\n".utf8))
        #expect(document.faults.map(\.kind) == [.invalidUTF8])
        #expect(document.faults.first?.range == 5..<6)
    }

    @Test("Nesting beyond 100 levels is refused, not followed")
    func depth() {
        for source in [
            "a = " + String(repeating: "[", count: 100_000), "a = " + String(repeating: "{a=", count: 100_000),
            String(repeating: "a.", count: 100_000) + "a = 1",
        ] {
            #expect(TOMLDocument(parsing: source).faults.contains { $0.kind == .nestedTooDeep })
        }
    }

    @Test("All faults of a document are told in one run, and what stands between them is read")
    func severalFaults() {
        let source = """
            [pack]
            id = service
            title = "时限
            effective = 2025-13-01

            [[deadline]]
            id = "contact"
            within = { working-days = 2
            warn = [
                { at = "50%", level = },
                { at = "80%" },
            ]
            [[deadline]]
            id = "total"
            id = "again"
            """
        let document = TOMLDocument(parsing: source)
        let lines = document.faults.map { document.lines.line(of: $0.range.lowerBound) }
        #expect(lines == [2, 3, 4, 8, 10, 15])
        guard case .array(let deadlines)? = document.root["deadline"]?.value else {
            Issue.record("the deadlines were not read")
            return
        }
        #expect(deadlines.count == 2)
    }

    @Test("The second definition names the first one's place")
    func relatedPlace() {
        let document = TOMLDocument(parsing: "a = 1\nb = 2\na = 3\n")
        #expect(document.faults.first?.first == 0..<1)
        #expect(document.diagnostics(file: "x.toml").first?.related.count == 1)
    }

    @Test("The caret stands under wide characters")
    func caret() {
        let source = "title = \"时限\" x\n"
        let document = TOMLDocument(parsing: source)
        let printer = DiagnosticPrinter(sources: ["rules/x.toml": document.lines])
        let expected = """
            rules/x.toml:1:14: error[TOML-0017]: “x”多余：一行只写一个值，请另起一行或加 #。
              1 | title = "时限" x
                |                ^
            """
        #expect(document.diagnostics(file: "rules/x.toml").map(printer.text) == [expected])
    }
}
