import RuleModel
import Testing
import WorkCalendar

@testable import RuleEngine

/// What it takes to find out whether rules that collect say the same in another order.
@Suite("Looking for another order ends, and proves nothing where it ends early")
struct OrderEffortTests {
    /// A rule: which kinds of request it is for, and what it says.
    private struct Sketch {
        var kinds: [String]
        var label: Int
    }

    private static let kinds = ["consultation", "help", "complaint", "suggestion"]

    private static func condition(_ kinds: [String]) -> Condition {
        .attribute(AttributeTest("kind", .oneOf(kinds.map { .text($0) })))
    }

    private static func compare(
        _ old: [Sketch], _ new: [Sketch], orders: Int = SearchEffort().orders
    ) throws -> DecisionComparison {
        func entries(_ sketches: [Sketch]) -> [DecisionEntry<Int>] {
            sketches.enumerated().map { place, sketch in
                let isKept =
                    old.indices.contains(place) && new.indices.contains(place)
                    && old[place].kinds == new[place].kinds && old[place].label == new[place].label
                return DecisionEntry(
                    place: place, pair: place, condition: condition(sketch.kinds), label: sketch.label,
                    isKept: isKept)
            }
        }
        let lines = DecisionLines(entries(old), entries(new))
        let span = DaySpan(from: try #require(CivilDate("2026-03-01")), until: nil)
        var comparison = DecisionComparison()
        comparison.effort.orders = orders
        comparison.add(lines, .collect, DecisionBoard(lines, span, .core, RequestKnowledge()))
        return comparison
    }

    private static func sketches(_ count: Int, kinds: (Int) -> [String]) -> [Sketch] {
        (0..<count).map { Sketch(kinds: kinds($0), label: $0 % 16) }
    }

    @Test("Where every rule has its example, no pair of them is looked at")
    func shown() throws {
        let old = Self.sketches(500) { [Self.kinds[$0 % 4]] }
        let new = Self.sketches(500) { [Self.kinds[($0 + 1) % 4]] }
        let comparison = try Self.compare(old, new)
        #expect(old.indices.allSatisfy { comparison.samples.isShown(old: $0) && comparison.samples.isShown(new: $0) })
        #expect(comparison.effort.orders == SearchEffort().orders)
    }

    @Test("What is looked at for another order is counted")
    func counted() throws {
        let old = Self.sketches(48) { place in Self.kinds.filter { $0 != Self.kinds[place % 4] } }
        let comparison = try Self.compare(old, Array(old.reversed()))
        #expect(!comparison.isProven)
        #expect((1..<SearchEffort().orders).contains(comparison.effort.orders))
    }

    @Test("Two rules that answer one request are told in another order")
    func found() throws {
        let (one, two) = (Sketch(kinds: ["help"], label: 1), Sketch(kinds: ["help", "complaint"], label: 2))
        let comparison = try Self.compare([one, two], [two, one])
        #expect(comparison.samples.earliest?.facts.text("kind") == "help")
    }

    @Test("Where it ends early, what was not looked at is not proven", arguments: [0, 1, 5, 100])
    func unfinished(orders: Int) throws {
        let rules = [
            Sketch(kinds: ["help"], label: 1), Sketch(kinds: ["help", "complaint"], label: 2),
            Sketch(kinds: ["complaint"], label: 3),
        ]
        let comparison = try Self.compare(rules, [rules[1], rules[0], rules[2]], orders: orders)
        #expect(!comparison.isProven)
        #expect(comparison.undecidedOlds.isSuperset(of: [0, 1]))
        #expect(comparison.undecidedNews.isSuperset(of: [0, 1]))
        #expect(comparison.effort.orders == 0)
    }

    @Test("Rules that no request meets together may change places without a search")
    func apart() throws {
        let rules = Self.kinds.enumerated().map { Sketch(kinds: [$1], label: $0) }
        let comparison = try Self.compare(rules, rules.reversed(), orders: 0)
        #expect(comparison.isProven)
    }
}
