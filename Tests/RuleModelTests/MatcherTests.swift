import RuleModel
import Testing

@Suite("What a matcher asks of a value")
struct MatcherTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var matcher: Matcher
        var value: FactValue?
        var holds: Bool
        var testDescription: String { "\(matcher) of \(value.map { "\($0)" } ?? "nothing") is \(holds)" }

        init(_ matcher: Matcher, _ value: FactValue?, _ holds: Bool) {
            self.matcher = matcher
            self.value = value
            self.holds = holds
        }
    }

    static let either = Matcher.oneOf([.text("甲"), .text("乙")])
    static let cases: [Case] = [
        // A value or a list of values.
        Case(.oneOf([.text("甲")]), .text("甲"), true),
        Case(.oneOf([.text("甲")]), .text("乙"), false),
        Case(either, .text("乙"), true),
        Case(either, .text("丙"), false),
        Case(.oneOf([.integer(2)]), .integer(2), true),
        Case(.oneOf([.integer(2)]), .integer(3), false),
        Case(.oneOf([.boolean(true)]), .boolean(true), true),
        Case(.oneOf([.boolean(true)]), .boolean(false), false),
        Case(.oneOf([.integer(2)]), .text("2"), false),
        // A list-valued attribute has one of them.
        Case(either, .list(["丙", "乙"]), true),
        Case(either, .list(["丙"]), false),
        Case(either, .list([]), false),
        // Bounds, both included.
        Case(.range(min: 2, max: nil), .integer(2), true),
        Case(.range(min: 2, max: nil), .integer(1), false),
        Case(.range(min: nil, max: 5), .integer(5), true),
        Case(.range(min: nil, max: 5), .integer(6), false),
        Case(.range(min: 2, max: 5), .integer(3), true),
        Case(.range(min: .min, max: .max), .integer(.max), true),
        Case(.range(min: 2, max: 5), .text("3"), false),
        // Not: present, and the inner one false.
        Case(.not(either), .text("丙"), true),
        Case(.not(either), .text("甲"), false),
        Case(.not(either), .list(["丙"]), true),
        Case(.not(either), .list(["甲", "丙"]), false),
        Case(.not(.range(min: 2, max: 5)), .integer(6), true),
        Case(.not(.contains(["噪声"])), .text("夜间施工"), true),
        // Contains: a piece of a text, an element of a list.
        Case(.contains(["噪声"]), .text("夜间施工噪声扰民"), true),
        Case(.contains(["噪声", "停水"]), .text("今早停水"), true),
        Case(.contains(["噪声"]), .text("停水"), false),
        Case(.contains(["雏鹰"]), .list(["瞪羚", "雏鹰"]), true),
        Case(.contains(["雏"]), .list(["雏鹰"]), false),
        Case(.contains([""]), .text("任何"), false),
        Case(.contains(["1"]), .integer(1), false),
        // Several words of one table all hold.
        Case(.every([.range(min: 2, max: nil), .not(.oneOf([.integer(3)]))]), .integer(4), true),
        Case(.every([.range(min: 2, max: nil), .not(.oneOf([.integer(3)]))]), .integer(3), false),
        // Present asks for absence or presence.
        Case(.present(true), .text("甲"), true),
        Case(.present(false), .text("甲"), false),
        Case(.present(true), .list([]), true),
    ]

    @Test("A matcher holds for the values it names and for no other", arguments: cases)
    func matches(_ example: Case) {
        #expect(example.matcher.matches(example.value) == example.holds)
    }

    @Test("An absent attribute makes every matcher false but present = false, not included", arguments: cases)
    func absent(_ example: Case) {
        #expect(example.matcher.matches(nil) == (example.matcher == .present(false)))
    }

    @Test("An empty text is absent, an empty list is not")
    func empty() {
        let facts = Facts(["unit": .text(""), "overdue": .list([])])
        #expect(facts.known("unit") == nil)
        #expect(facts.known("overdue") == .list([]))
        #expect(facts.texts("unit").isEmpty)
    }
}
