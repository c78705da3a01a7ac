import RuleModel
import RuleMutations
import Testing

/// The shipped rule files changed at random must always be answered: with a rule set, or with an error at its place.
///
/// A header with one table is changed, twelve thousand times; whole files, a hundred thousand times, are hours in a debug
/// build: `make fuzz`.
@Suite("Rule files after random changes")
struct FuzzTests {
    private static let rounds = 12_000
    /// Parts with their own chance, which run beside one another.
    static let parts = 8

    @Test(
        "No change of a shipped rule file crashes or hangs the checker, or points outside the text",
        arguments: 0..<parts)
    func changes(_ part: Int) throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        let share = Self.rounds / Self.parts
        var fuzz = RuleFuzz(files, isWhole: false, seed: UInt64(20_251_016 + part))
        fuzz.run(share)
        #expect(fuzz.failures == [])
        #expect(fuzz.count == share)
    }

    @Test("A changed file among all the others is answered")
    func among() throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        var fuzz = RuleFuzz(files, isWhole: true, seed: 1)
        fuzz.run(1)
        #expect(fuzz.failures == [])
    }
}
