import RuleEngine
import RuleModel
import Testing
import WorkCalendar

@Suite("Deciding with a compiled table")
struct CompiledTableTests {
    static func test(_ attribute: String, _ matcher: Matcher) -> Condition {
        .attribute(AttributeTest(attribute, matcher))
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test("A row counts from its first day to its last, both included")
    func dates() throws {
        let rules = [
            TableRule(.always, effective: try Self.day("2026-03-01"), until: try Self.day("2026-03-31")),
            TableRule(.always, effective: try Self.day("2026-04-01")),
        ]
        let table = CompiledTable(rules, vocabulary: .core)
        let expected = [
            ("2026-02-28", nil), ("2026-03-01", 0), ("2026-03-31", 0), ("2026-04-01", 1), ("2030-01-01", 1),
        ]
        for (text, row) in expected {
            #expect(table.decide(table.encode(Facts(), on: try Self.day(text))) == row, "\(text)")
        }
    }

    @Test("The explanation names the first false condition and the actual value")
    func explains() throws {
        let track = Self.test("track", .oneOf([.text("complex")]))
        let returns = Self.test("returns", .range(min: 2, max: nil))
        let both = Condition.any([track, returns])
        let rules = [TableRule(.all([track, returns])), TableRule(.all([returns, track])), TableRule(both)]
        let table = CompiledTable(rules, vocabulary: .core)
        let encoded = table.encode(Facts(["track": .text("instant"), "returns": .integer(2)]), on: nil)
        let explanation = table.explain(encoded)
        #expect(explanation.rows[2] == .matched)
        for (row, position) in [(0, 0), (1, 1)] {
            guard case .failed(let conjunct) = explanation.rows[row] else {
                Issue.record("row \(row) should have failed")
                continue
            }
            #expect(table.condition(conjunct) == track)
            #expect(explanation.actual(of: row) == .text("instant"))
            #expect(table.position(of: conjunct, in: row) == position)
        }
    }

    @Test("Rows beyond the 64th are decided like the others")
    func words() {
        let rules = (0..<200).map { TableRule(Self.test("returns", .oneOf([.integer($0)]))) }
        let table = CompiledTable(rules, vocabulary: .core)
        for number in [0, 63, 64, 127, 128, 199] {
            #expect(table.decide(table.encode(Facts(["returns": .integer(number)]), on: nil)) == number)
        }
        #expect(table.decide(table.encode(Facts(["returns": .integer(200)]), on: nil)) == nil)
    }
}
