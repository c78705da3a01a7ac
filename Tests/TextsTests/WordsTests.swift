import RuleModel
import TOMLSyntax
import Testing

@testable import Texts

@Suite("Words")
struct WordsTests {
    private let catalogue = TextCatalogue([
        TextEntry("sample.plain", "好", "good"),
        TextEntry("sample.days", "{count} 天", "{count} {count:day|days}"),
        TextEntry("sample.open", "左 { 右", "left { right"),
    ])

    private func text(_ words: Words, _ language: Language = .chinese) -> String {
        words.text(in: language, from: catalogue)
    }

    @Test("say the text of their key")
    func plain() {
        #expect(text(.text("sample.plain")) == "好")
        #expect(text(.text("sample.plain"), .english) == "good")
    }

    @Test(
        "fill in parameters and English plurals",
        arguments: [(1, "1 day"), (2, "2 days"), (0, "0 days"), (1200, "1,200 days")])
    func parameters(count: Int, english: String) {
        #expect(text(.text("sample.days", ["count": .count(count)]), .english) == english)
    }

    @Test("show a key that is not in the catalogue, and a parameter that is missing")
    func missing() {
        #expect(text(.text("sample.nothing")) == "⟦sample.nothing⟧")
        #expect(text(.text("sample.days")) == "{count} 天")
    }

    @Test("leave a brace alone that opens no parameter")
    func openBrace() {
        #expect(text(.text("sample.open"), .english) == "left { right")
    }

    @Test("join with the mark of the language")
    func joined() {
        let words = Words.joined(["甲", "乙"], .enumeration)
        #expect(text(words) == "甲、乙")
        #expect(text(words, .english) == "甲, 乙")
    }

    @Test("know every name that the core knows")
    func names() {
        let all: [Words] =
            StateName.known.map { .state($0) } + CommandName.known.map { .command($0) }
            + EventName.known.map { .event($0) } + Track.known.map { .track($0) }
            + Urgency.known.map { .urgency($0) } + ChannelName.known.map { .channel($0) }
            + RequestKind.known.map { .kind($0) } + Role.known.map { .role($0) } + ClockName.known.map { .clock($0) }
            + EntityKind.known.map { .entityKind($0) } + [.channel(.hotline)]
        for words in all {
            let isNamed = if case .text = words { true } else { false }
            #expect(isNamed, "\(words)")
        }
    }

    @Test("show a module's own name as it is written")
    func unknownName() {
        #expect(Words.state("inspected") == .plain("inspected"))
    }
}
