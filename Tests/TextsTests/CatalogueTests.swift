import TOMLSyntax
import Testing

@testable import Texts

@Suite("The catalogue of texts")
struct CatalogueTests {
    private let entries = TextCatalogue.shipped.entries

    @Test("names each key once")
    func keysAreUnique() {
        let twice = Dictionary(grouping: entries, by: \.key).filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty)
    }

    @Test("has a text in both languages for each key")
    func bothLanguages() {
        for entry in entries {
            #expect(!entry.text.chinese.isEmpty && !entry.text.english.isEmpty, "\(entry.key)")
            #expect(!entry.text.english.unicodeScalars.contains { $0.properties.isIdeographic }, "\(entry.key)")
        }
    }

    @Test("writes Chinese in Chinese but for codes and patterns")
    func chineseIsChinese() {
        let neutral: Set<String> = [
            "lang", "overview.chart-item", "overview.share", "section.named", "ruler.sentence", "bar.sentence",
            "list.colon",
        ]
        for entry in entries where !neutral.contains(entry.key) {
            #expect(entry.text.chinese.unicodeScalars.contains { $0.properties.isIdeographic }, "\(entry.key)")
        }
    }

    @Test("asks for the same parameters in both languages")
    func sameParameters() {
        for entry in entries {
            let parameters = Language.allCases.map {
                Set(TextSegment.segments(of: entry.text.in($0)).compactMap(\.parameter))
            }
            #expect(parameters[0] == parameters[1], "\(entry.key)")
        }
    }

    @Test("uses none of the phrases that the voice of the product forbids")
    func voice() {
        for entry in entries {
            for phrase in ["请您知悉", "系统异常", "操作失败", "确定吗", "提交失败"] {
                #expect(!entry.text.chinese.contains(phrase), "\(entry.key)")
            }
        }
    }

    @Test("leaves no half-width comma, full stop or quotation mark among Chinese characters")
    func fullWidthPunctuation() {
        for entry in entries {
            let text = Array(entry.text.chinese)
            for index in text.indices.dropFirst() where ",;?!\"".contains(text[index]) {
                let before = text[index - 1].unicodeScalars.first?.properties.isIdeographic ?? false
                #expect(!before, "\(entry.key)")
            }
        }
    }
}
