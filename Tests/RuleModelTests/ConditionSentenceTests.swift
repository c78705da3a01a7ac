import RuleModel
import TOMLSyntax
import Testing

@Suite("Conditions as sentences")
struct ConditionSentenceTests {
    static let sentences = ConditionSentence(.core)

    static func attribute(_ name: String, _ matcher: Matcher) -> Condition { .attribute(AttributeTest(name, matcher)) }

    @Test("A matcher reads as a clerk would say it")
    func matchers() {
        let examples: [(Condition, String, String)] = [
            (.always, "总是成立", "always"),
            (
                Self.attribute("track", .oneOf([.text("cross-department")])), "办理方式是“跨部门协同”",
                "track is “several departments”"
            ),
            (
                Self.attribute("entity.kind", .oneOf([.text("enterprise"), .text("individual-business")])),
                "主体类型是“企业”或“个体工商户”", "kind of entity is “enterprise” or “individual-business”"
            ),
            (Self.attribute("returns", .range(min: 2, max: nil)), "退单次数不少于 2", "number of returns is at least 2"),
            (Self.attribute("returns", .range(min: 2, max: 5)), "退单次数在 2 到 5 之间", "number of returns is 2 to 5"),
            (Self.attribute("entity.known", .oneOf([.boolean(true)])), "主体已识别：是", "entity is known: yes"),
            (Self.attribute("matter", .present(false)), "事项没有值", "matter is absent"),
            (
                Self.attribute("entity.tags", .oneOf([.text("雏鹰")])), "企业标签含有“雏鹰”", "tags has “雏鹰”"
            ),
            (
                Self.attribute("kind", .not(.oneOf([.text("help")]))), "诉求类型有值且不是“求助”",
                "kind is known and not “help”"
            ),
            (Self.attribute("text", .contains(["停水", "停电"])), "诉求内容含有“停水”或“停电”", "text contains “停水” or “停电”"),
        ]
        for (condition, chinese, english) in examples {
            #expect(Self.sentences.text(condition).chinese == chinese)
            #expect(Self.sentences.text(condition).english == english)
        }
    }

    @Test("Combinations are joined, nested ones in brackets")
    func combinations() {
        let one = Self.attribute("kind", .oneOf([.text("help")]))
        let two = Self.attribute("round", .range(min: 2, max: nil))
        let condition = Condition.all([one, .any([two, .none([one, two])])])
        #expect(
            Self.sentences.text(condition).chinese
                == "诉求类型是“求助”，并且（办理轮次不少于 2，或者以下都不成立（诉求类型是“求助”；办理轮次不少于 2））")
        #expect(Self.sentences.text(.none([one])).english == "not (kind is “help”)")
    }
}
