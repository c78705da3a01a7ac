import Foundation
import TOMLSyntax
import Testing

@Suite("TOML formatting")
struct FormattingTests {
    @Test("Formatting generated documents changes no value, keeps every comment in order and is done after one run")
    func generatedDocuments() throws {
        for seed in 0..<500 {
            var generator = DocumentGenerator(seed: UInt64(seed))
            try check(generator.document(), name: "seed \(seed)")
        }
    }

    @Test("Formatting shipped rule files changes no value, keeps every comment in order and is done after one run")
    func shippedRules() throws {
        for file in try RuleFiles.all() { try check(file.text, name: file.name) }
    }

    private func check(_ text: String, name: String) throws {
        let document = TOMLDocument(parsing: text)
        #expect(document.faults == [], "\(name):\n\(text)")
        guard document.isValid else { return }
        let once = try TOMLFormatter.format(document)
        let again = TOMLDocument(parsing: once)
        #expect(again.faults == [], "\(name):\n\(text)")
        #expect(TaggedJSON.render(again) == TaggedJSON.render(document), "\(name):\n\(text)")
        #expect(Self.comments(of: again) == Self.comments(of: document), "\(name):\n\(text)")
        #expect(try TOMLFormatter.format(again) == once, "\(name):\n\(text)")
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
