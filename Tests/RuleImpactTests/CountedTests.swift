import RuleModel
import TOMLSyntax
import Testing

@testable import RuleImpact

@Suite("Counts that threads take apart and add up")
struct CountedTests {
    @Test("Every count is added, each to its own")
    func added() {
        check(ImpactCounts())
        check(ClockImpact(.contact, title: BilingualText(chinese: "对接", english: "contact")))
        check(UnitImpact("规建局"))
    }

    private func check<Counts: Counted & Hashable>(_ none: Counts) {
        let numbers = Mirror(reflecting: none).children.filter { $0.value is Int }
        #expect(Counts.counters.count == numbers.count)
        var (first, second) = (none, none)
        for (place, counter) in Counts.counters.enumerated() {
            first[keyPath: counter] = 1 << place
            second[keyPath: counter] = 100
        }
        first += second
        #expect(Counts.counters.map { first[keyPath: $0] } == Counts.counters.indices.map { 100 + (1 << $0) })
    }
}
