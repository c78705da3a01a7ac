import RuleEngine
import RuleModel
import SeededRandomness
import TOMLSyntax
import WorkCalendar

/// Random rules and facts over a small vocabulary, so that hits, misses and absences all occur.
struct RandomRules {
    var random: SeededGenerator
    /// What conditions and facts are about.
    var attributes = Self.attributes

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    static let names = ["甲", "乙", "丙", "丁"]
    static let attributes: [(String, AttributeType)] = [
        ("choice.one", .choice("letter")), ("choice.two", .choice("letter")), ("list", .choices("letter")),
        ("number", .integer), ("truth", .boolean), ("text", .text),
    ]

    static let vocabulary: Vocabulary = {
        var words = Vocabulary()
        for name in names { words.declare(Domain.Member(name), in: "letter") }
        for (name, type) in attributes {
            words.declare(Attribute(name, type, title: BilingualText(chinese: name, english: name)))
        }
        return words
    }()

    mutating func rules(_ count: Int) -> [TableRule] {
        (0..<count).map { _ in
            TableRule(condition(depth: 0), effective: day(percent: 20), until: day(percent: 20))
        }
    }

    mutating func facts() -> Facts {
        var facts = Facts()
        for (name, type) in attributes where !random.chance(30) { facts[name] = value(type) }
        return facts
    }

    mutating func day(percent: Int = 100) -> CivilDate? {
        random.chance(percent) ? CivilDate(dayNumber: 20_000 + Int.random(in: 0..<12, using: &random)) : nil
    }

    private mutating func condition(depth: Int) -> Condition {
        switch Int.random(in: 0..<(depth < 3 ? 10 : 5), using: &random) {
        case 5, 6: .all(parts(depth))
        case 7: .any(parts(depth))
        case 8: .none(parts(depth))
        case 9: depth == 0 ? .always : .any(parts(depth))
        default: test()
        }
    }

    private mutating func parts(_ depth: Int) -> [Condition] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in condition(depth: depth + 1) }
    }

    private mutating func test() -> Condition {
        let (name, type) = random.pick(attributes)
        return .attribute(AttributeTest(name, matcher(type, depth: 0)))
    }

    private mutating func matcher(_ type: AttributeType, depth: Int) -> Matcher {
        switch Int.random(in: 0..<(depth == 0 ? 8 : 5), using: &random) {
        case 0 where type == .integer, 1 where type == .integer:
            return .range(min: random.chance(70) ? number() : nil, max: random.chance(50) ? number() : nil)
        case 2 where type == .text: return .contains([random.pick(Self.names)])
        case 3 where type == .choices("letter"): return .contains([random.pick(Self.names), random.pick(Self.names)])
        case 5: return .not(matcher(type, depth: 1))
        case 6: return .present(random.chance(50))
        case 7: return .every([matcher(type, depth: 1), matcher(type, depth: 1)])
        default: return .oneOf((0..<Int.random(in: 1...2, using: &random)).map { _ in single(type) })
        }
    }

    private mutating func value(_ type: AttributeType) -> FactValue {
        guard case .choices = type else { return single(type) }
        return .list((0..<Int.random(in: 0...3, using: &random)).map { _ in random.pick(Self.names) })
    }

    private mutating func single(_ type: AttributeType) -> FactValue {
        switch type {
        case .choice, .choices: .text(random.pick(Self.names))
        case .text: .text(random.pick(["甲乙", "乙", "甲丙丁", "", "丁甲"]))
        case .integer: .integer(number())
        case .boolean: .boolean(random.chance(50))
        }
    }

    private mutating func number() -> Int { random.pick([-1, 0, 1, 2, 3, 5, .max, .min]) }
}
