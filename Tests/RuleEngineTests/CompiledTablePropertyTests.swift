import RuleEngine
import RuleModel
import Testing
import WorkCalendar

@Suite("A compiled table means what its conditions mean")
struct CompiledTablePropertyTests {
    @Test(
        "Deciding equals evaluating rule by rule, for random rules, facts and days",
        arguments: [1, 2, 7, 42, 63, 64, 65, 130], [UInt64(1), 2, 3])
    func decides(_ count: Int, _ seed: UInt64) {
        var random = RandomRules(seed: seed &* 1_000 &+ UInt64(count))
        let rules = random.rules(count)
        let table = CompiledTable(rules, vocabulary: RandomRules.vocabulary)
        for _ in 0..<200 {
            let facts = random.facts()
            let day = random.day(percent: 80)
            let expected = rules.indices.filter { index in
                rules[index].condition.holds(for: facts) && day.map { rules[index].isInForce(on: $0) } ?? true
            }
            let encoded = table.encode(facts, on: day)
            #expect(table.all(encoded) == expected)
            #expect(table.decide(encoded) == expected.first)
            check(table.explain(encoded), table, rules, facts, day)
        }
    }

    /// Each trace agrees with the rule, and a failed condition is really false.
    private func check(
        _ explanation: TableExplanation, _ table: CompiledTable, _ rules: [TableRule], _ facts: Facts, _ day: CivilDate?
    ) {
        #expect(explanation.rows.count == rules.count)
        for (row, rule) in rules.enumerated() {
            let isInForce = day.map { rule.isInForce(on: $0) } ?? true
            switch explanation.rows[row] {
            case .matched: #expect(isInForce && rule.condition.holds(for: facts))
            case .notInForce: #expect(!isInForce)
            case .failed(let conjunct):
                let condition = table.condition(conjunct)
                #expect(isInForce && !condition.holds(for: facts))
                let actual = explanation.actual(of: row)
                #expect(actual == nil || actual == facts.known(condition.attributes[0]))
            }
        }
    }

    @Test("A table without rules decides nothing")
    func empty() {
        let table = CompiledTable([], vocabulary: RandomRules.vocabulary)
        let encoded = table.encode(Facts(["number": .integer(1)]), on: nil)
        #expect(table.decide(encoded) == nil)
        #expect(table.all(encoded).isEmpty)
        #expect(table.explain(encoded).rows.isEmpty)
    }

    @Test("Attributes that the vocabulary does not know are still evaluated")
    func unknown() {
        let rule = TableRule(.attribute(AttributeTest("neu", .oneOf([.text("甲")]))))
        let table = CompiledTable([rule], vocabulary: Vocabulary())
        #expect(table.decide(table.encode(Facts(["neu": .text("甲")]), on: nil)) == 0)
        #expect(table.decide(table.encode(Facts(), on: nil)) == nil)
    }
}
