@testable import EmbedRulesTool
import SeededRandomness
import SwiftParser
import SwiftSyntax
import Testing

@Suite("Embedded source")
struct EmbeddedSourceTests {
    @Test("A file stands behind its source location, one literal a line, the last line end included")
    func form() {
        let source = EmbeddedSource(files: [
            .init(path: "rules/a.toml", text: "[pack]\nid = \"a\"\n"), .init(path: "rules/b.toml", text: ""),
        ])
        #expect(
            source.text == ##"""
                // Made from the rule files at each build; what they say is changed there.
                import RuleModel

                extension ShippedRules {
                    static let embedded: [RuleFile] = #provenRules {
                #sourceLocation(file: "rules/a.toml", line: 1)
                [#"[pack]"#,
                #"id = "a""#,
                #""#]
                #sourceLocation(file: "rules/b.toml", line: 1)
                [#""#]
                #sourceLocation()
                    }
                }

                """##)
    }

    /// Lines that a raw string of Swift could take for something else.
    static let awkward = [
        "", "\"", "\"\"", "\"\"\" text", "\"#", "\"##", "\\#(x)", "\\\\##n", "#\"#\"#", "a\"", "\\", "a\\", "\r",
        "中文“引号”",
        "\u{FEFF}[pack]", "\u{0}", "\u{2028}", "\t# tab", "\u{202E}right to left", "e\u{301}", "\u{7F}", "👨‍👩‍👧", "*/ //",
    ]

    @Test("Swift reads every line back as it was", arguments: awkward)
    func awkwardLines(line: String) throws { try expectReadBack(line) }

    @Test("Swift reads lines of any characters back as they were")
    func anyLines() throws {
        let alphabet: [Unicode.Scalar] = [
            "\"", "\\", "#", "(", ")", "n", "u", "{", "}", "\t", "\r", "中", "\u{301}", "'", " ",
        ]
        var generator = SeededGenerator(seed: 20_251_016)
        for _ in 0..<2_000 {
            var line = ""
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                line.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
            }
            try expectReadBack(line)
        }
    }

    private func expectReadBack(_ line: String) throws {
        let source = SwiftLiteral.raw(Substring(line))
        #expect(!source.contains("\n") && !source.contains("\r"))
        let tree = Parser.parse(source: "[\(source)]")
        try #require(!tree.hasError, "\(source)")
        let array = try #require(tree.statements.first?.item.as(ArrayExprSyntax.self))
        let literal = try #require(array.elements.first?.expression.as(StringLiteralExprSyntax.self))
        // Canonically equal texts are equal in Swift; rule files have to come back scalar by scalar.
        #expect(literal.representedLiteralValue.map { Array($0.unicodeScalars) } == Array(line.unicodeScalars))
    }
}
