import Foundation
import TOMLSyntax
import Testing

@Suite("TOML against an independent reader")
struct OracleTests {
    @Test("TOMLKit reads the same values from every valid document of the conformance set that it can hold")
    func conformanceSet() throws {
        let files = ConformanceSet.documents("valid")
        let documents = try files.map {
            (name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
        }
        .filter { Self.canHold($0.text) }
        #expect(documents.count > 150 && documents.count >= files.count - 3)
        #expect(try differing(documents) == [])
    }

    /// TOMLKit hands strings over as C strings, which end at U+0000.
    private static func canHold(_ text: String) -> Bool {
        !TaggedJSON.render(TOMLDocument(parsing: text)).contains("\\u0000")
    }

    @Test("TOMLKit reads the same values from every shipped rule file, formatted or not")
    func shippedRules() throws {
        let files = try RuleFiles.all().map { (name: $0.name, text: $0.text) }
        #expect(files.count >= 14)
        let formatted = try files.map { file in
            (name: "formatted \(file.name)", text: try TOMLFormatter.format(TOMLDocument(parsing: file.text)))
        }
        #expect(try differing(files + formatted) == [])
    }

    @Test("TOMLKit reads the same values from generated documents")
    func generatedDocuments() throws {
        let documents = (0..<300).map { seed in
            var generator = DocumentGenerator(seed: UInt64(seed))
            return (name: "seed \(seed)", text: generator.document())
        }
        #expect(documents.count { !$0.text.isEmpty } > 250)
        #expect(try differing(documents) == [])
    }

    @Test("The comparison notices another value, another type and a missing key")
    func differences() throws {
        let answers = try OracleProcess.answers(to: ["a = 1", "a = 1.0", "b = 1", "a = 1 # same"])
        #expect(Set(answers).count == 3)
        #expect(answers[0] == answers[3])
    }

    @Test("What TOMLSyntax refuses never reaches TOMLKit")
    func refusedText() {
        #expect(throws: OracleProcess.Failure.self) { try OracleProcess.answers(to: ["[[[rule]]"]) }
    }

    /// The documents of which TOMLKit reads something else.
    private func differing(_ documents: [(name: String, text: String)]) throws -> [String] {
        let answers = try OracleProcess.answers(to: documents.map(\.text))
        return try zip(documents, answers).compactMap { document, theirs in
            let ours = try TaggedValue(json: Data(TaggedJSON.render(TOMLDocument(parsing: document.text)).utf8))
            return ours == theirs ? nil : "\(document.name):\n\(document.text)"
        }
    }
}
