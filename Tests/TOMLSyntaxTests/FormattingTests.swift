import Foundation
import TOMLSyntax
import Testing

@Suite("TOML formatting")
struct FormattingTests {
    @Test("Formatting generated documents changes no value, keeps every comment in order and is done after one run")
    func generatedDocuments() throws {
        let documents = (0..<500).map { seed in
            var generator = DocumentGenerator(seed: UInt64(seed))
            return (name: "seed \(seed)", text: generator.document())
        }
        let shown = try documents.map { try formatted($0.text, name: $0.name) }
        #expect(zip(shown, documents).count { $0 != $1.text } > 450, "what is in form already shows nothing")
        #expect(documents.count { !Self.comments(of: TOMLDocument(parsing: $0.text)).isEmpty } > 300)
    }

    @Test("Formatting shipped rule files changes no value, keeps every comment in order and is done after one run")
    func shippedRules() throws {
        let files = try RuleFiles.all()
        try #require(files.count >= 14)
        for file in files { #expect(try formatted(file.text, name: file.name) == file.text, "shipped in form") }
    }

    /// The formatted text, which is the same document in the one form.
    private func formatted(_ text: String, name: String) throws -> String {
        let document = TOMLDocument(parsing: text)
        let shown = Comment(rawValue: "\(name):\n\(text)")
        try #require(document.faults == [], shown)
        let once = try TOMLFormatter.format(document)
        let again = TOMLDocument(parsing: once)
        #expect(again.faults == [], shown)
        #expect(TaggedJSON.render(again) == TaggedJSON.render(document), shown)
        #expect(Self.comments(of: again) == Self.comments(of: document), shown)
        #expect(try TOMLFormatter.format(again) == once, shown)
        return once
    }

    private static func comments(of document: TOMLDocument) -> [String] {
        document.comments.map { document.text(of: $0).trimmingCharacters(in: .whitespaces) }
    }

    @Test("A document has one form: spaces, blank lines, commas and the place of comments")
    func oneForm() throws {
        let source = """


            # 时限
            [ pack ]   # 包
            id="service" # 编号
            effective   =   2025-10-16#生效
            conventions={day-zero="not-counted",due . by="day"}
            [[deadline]]
            warn=[{at="50%"},   # 一半
             # 快到了
              {at="80%"}  ]
            stop=[ "a" ,"b", ]
            """
        let expected = """
            # 时限
            [pack]                  # 包
            id = "service"          # 编号
            effective = 2025-10-16  #生效
            conventions = { day-zero = "not-counted", due.by = "day" }

            [[deadline]]
            warn = [
                { at = "50%" },  # 一半
                # 快到了
                { at = "80%" },
            ]
            stop = ["a", "b"]

            """
        #expect(try TOMLFormatter.format(TOMLDocument(parsing: source)) == expected)
    }

    @Test("A broken document is not formatted: its first fault is thrown")
    func brokenDocument() {
        #expect(throws: TOMLFault(.unterminatedString, range: 4..<6)) {
            try TOMLFormatter.format(TOMLDocument(parsing: "a = \"x\nb = \"y\n"))
        }
    }
}
