import Lifecycle
import RuleModel
import RulePlugins
import SeededRandomness
import ServiceDesk
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("The tally of deeds, whatever is done")
struct DeedTallyTests {
    private static let all = Statement("test.tally", "SELECT slice, kind, unit, channel, deeds FROM deed_tally")
    private static let units: [UnitName] = ["规建局", "城环局", "财政局"]

    /// The tally as it is stored, zeros left out.
    private func stored(_ sql: any SQLReader) throws -> [DeedOracle.Counted: Int] {
        var counts: [DeedOracle.Counted: Int] = [:]
        for row in try sql.rows(Self.all) where try row[4] as Int != 0 {
            let unit: String = try row[2]
            let counted = DeedOracle.Counted(
                slice: CivilDate(dayNumber: try row[0]), kind: try #require(DeedKind(rawValue: try row[1])),
                unit: unit.isEmpty ? nil : UnitName(rawValue: unit), channel: try row[3])
            #expect(counts.updateValue(try row[4], forKey: counted) == nil)
        }
        return counts
    }

    @Test("It is what the events say, after every command, refused or not, and every firing")
    func everySequence() async throws {
        var seen: Set<DeedKind> = []
        for seed in 1...6 {
            let house = try await DeskHouse()
            let policy = try house.desk.policy()
            var random = SeededGenerator(seed: UInt64(seed))
            let story = try await DeedStory(house, &random)
            for step in 1...70 {
                try await story.step(&random, reclassifying: true)
                guard step.isMultiple(of: 7) else { continue }
                let (found, told) = try await house.database.read { sql in
                    (try stored(sql), try DeedOracle.counts(policy, sql))
                }
                #expect(found == told, "seed \(seed), step \(step)")
                #expect(found.values.allSatisfy { $0 > 0 })
                seen.formUnion(found.keys.map(\.kind))
            }
            await house.close()
        }
        #expect(seen == Set(DeedKind.allCases))
    }

    @Test("Filled from what a database of before has stored, it is the same")
    func filled() async throws {
        let fill = try #require(
            CoreSchema.migrations.first { $0.name == "006-deeds" }?.steps.lazy.compactMap { step in
                if case .fill(_, let body) = step { body } else { nil }
            }.first)
        var rounds = 0
        for seed in 11...14 {
            let house = try await DeskHouse()
            var random = SeededGenerator(seed: UInt64(seed))
            let story = try await DeedStory(house, &random)
            for _ in 1...70 { try await story.step(&random, reclassifying: false) }
            let numbers = story.numbers
            try await house.database.write { sql in
                let (tally, deeds) = (try stored(sql), try numbers.map { try RequestDeeds.stored(of: $0, sql) })
                for table in ["deed_tally", "request_deed"] {
                    try sql.run(Statement(assembled: "test.empty", "DELETE FROM \(table)"))
                }
                try fill(sql)
                #expect(try stored(sql) == tally, "seed \(seed)")
                let filled = try numbers.map { try RequestDeeds.stored(of: $0, sql) }
                #expect(filled == deeds, "seed \(seed)")
            }
            rounds += try await house.database.read { sql in
                try numbers.reduce(0) { $0 + (try RequestTable.find($1, sql)?.row.round ?? 0) - 1 }
            }
            await house.close()
        }
        // Some were opened again, so that rounds of before were told by their events.
        #expect(rounds > 3)
    }
}
