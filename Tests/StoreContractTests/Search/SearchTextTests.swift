import SeededRandomness
import Store
import Testing

@Suite("Search terms")
struct SearchTextTests {
    @Test(
        "Text becomes pairs of ideographs and whole words",
        arguments: zip(
            [
                "优化营商环境", "税", "5G网络，慢！", "ＡＢＣ１２３", "TX20261121-000042 道路", "", "——、。", "Café Zürich",
                "保税区 2026年",
            ],
            [
                ["优化", "化营", "营商", "商环", "环境", "境"], ["税"], ["5g", "网络", "络", "慢"], ["abc123"],
                ["tx20261121", "000042", "道路", "路"], [], [], ["café", "zürich"],
                ["保税", "税区", "区", "2026", "年"],
            ]))
    func terms(text: String, terms: [String]) {
        #expect(SearchText.terms(text) == terms)
    }

    @Test("What a query of a whole text asks for is in the document of that text, whatever it is written in")
    func documentsHoldTheirQueries() throws {
        var source = SeededGenerator(seed: 11)
        let alphabet = Array("优化营商环境かなハング가나abcXYZ09ＡＢ９ é，。 —\n\"🏢".unicodeScalars)
        for _ in 0..<500 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &source) {
                text.append(try #require(alphabet.randomElement(using: &source)))
            }
            let terms = SearchText.terms(String(text))
            let asked = SearchQuery(String(text))?.phrases ?? []
            #expect(asked.isEmpty == terms.isEmpty, "\(String(text))")
            for phrase in asked where !phrase.isPrefix {
                #expect(terms.indices.contains { terms[$0...].starts(with: phrase.terms) }, "\(String(text))")
            }
            for phrase in asked where phrase.isPrefix {
                #expect(terms.contains { $0.hasPrefix(phrase.terms[0]) }, "\(String(text))")
            }
        }
    }

    @Test("A query is phrases that must all be there; punctuation alone is no query")
    func queries() {
        #expect(SearchQuery("  ，。!") == nil)
        #expect(
            SearchQuery("保税区 积水")?.phrases == [
                .init(terms: ["保税", "税区"], isPrefix: false), .init(terms: ["积水"], isPrefix: false),
            ])
        #expect(
            SearchQuery("水 9112")?.phrases == [
                .init(terms: ["水"], isPrefix: true), .init(terms: ["9112"], isPrefix: true),
            ])
    }

    @Test("A query of very many words stays small")
    func longQuery() {
        #expect(SearchQuery(Array(repeating: "水 a", count: 5000).joined(separator: " "))?.phrases.count == 16)
    }
}
