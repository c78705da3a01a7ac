import RuleModel
import Testing

@Suite("When a condition holds")
struct ConditionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var condition: Condition
        var holds: Bool
        var testDescription: String { "\(condition)" }

        init(_ condition: Condition, _ holds: Bool) {
            self.condition = condition
            self.holds = holds
        }
    }

    static let facts = Facts(["track": .text("transferred"), "returns": .integer(2), "overdue": .list(["total"])])
    static let yes = test("track", "transferred")
    static let no = test("track", "instant")
    static let absent = test("matter", "noise")

    static func test(_ attribute: String, _ value: String) -> Condition {
        .attribute(AttributeTest(attribute, .oneOf([.text(value)])))
    }

    static let cases: [Case] = [
        Case(.always, true), Case(yes, true), Case(no, false), Case(absent, false),
        Case(.all([yes, yes]), true), Case(.all([yes, no]), false), Case(.all([yes, absent]), false),
        Case(.any([no, yes]), true), Case(.any([no, absent]), false), Case(.any([absent, yes]), true),
        Case(.none([no, absent]), true), Case(.none([no, yes]), false),
        // None of a condition on an absent attribute is true; a negated matcher of it is not.
        Case(.none([absent]), true),
        Case(.attribute(AttributeTest("matter", .not(.oneOf([.text("noise")])))), false),
        Case(.attribute(AttributeTest("matter", .present(false))), true),
        Case(.none([.attribute(AttributeTest("matter", .present(false)))]), false),
        // Nested.
        Case(.any([.all([yes, no]), .none([no, absent])]), true),
        Case(.all([.any([no, yes]), .none([.all([yes, absent])])]), true),
        Case(.none([.any([.all([yes]), no])]), false),
    ]

    static func between(_ min: Int?, _ max: Int?, of attribute: String = "returns") -> Condition {
        .attribute(AttributeTest(attribute, .range(min: min, max: max)))
    }

    @Test(
        "Bounds of one number that have none in common exclude one another, whichever comes first",
        arguments: [
            (between(1, 2), between(3, 4), true), (between(nil, 2), between(3, nil), true),
            (between(1, 3), between(3, 4), false), (between(nil, 3), between(3, nil), false),
            (between(nil, nil), between(3, 4), false), (between(2, 1), between(1, 2), true),
            (between(1, 2), between(3, 4, of: "round"), false), (between(1, 2), .all([between(3, 4)]), false),
            (yes, no, false),
        ])
    func excludes(_ one: Condition, _ other: Condition, _ excludes: Bool) {
        #expect(one.excludes(other) == excludes)
        #expect(other.excludes(one) == excludes)
    }

    @Test("Any, all and none combine, also nested", arguments: cases)
    func holds(_ example: Case) {
        #expect(example.condition.holds(for: Self.facts) == example.holds)
    }

    @Test("Where a condition is written is no part of what it means")
    func locations() {
        let place = SourceLocation(path: "a.toml", line: 3, range: 20..<25)
        let located = AttributeTest("track", .present(true), at: place)
        #expect(located == AttributeTest("track", .present(true)))
        #expect(Set([located, AttributeTest("track", .present(true))]).count == 1)
    }

    @Test("A condition lists its attributes once, in the order written")
    func attributes() {
        let condition = Condition.all([Self.absent, .any([Self.yes, .none([Self.no, Self.test("kind", "help")])])])
        #expect(condition.attributes == ["matter", "track", "kind"])
    }
}
