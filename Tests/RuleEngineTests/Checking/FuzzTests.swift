import Foundation
import RuleModel
import Testing

/// The shipped rule files changed at random must always be answered: with a rule set, or with an error at its place.
///
/// By default a header with one table is changed, twelve thousand times. With `TONGXING_FUZZ_ROUNDS=100000` so many whole
/// files are, some of them checked among all others: minutes in a release build (`make fuzz`), hours in a debug build.
@Suite("Rule files after random changes")
struct FuzzTests {
    private static let rounds = ProcessInfo.processInfo.environment["TONGXING_FUZZ_ROUNDS"].flatMap { Int($0) }
    private static let usual = 12_000
    /// Parts with their own chance, which run beside one another.
    static let parts = 8

    @Test(
        "No change of a shipped rule file crashes or hangs the checker, or points outside the text",
        arguments: 0..<parts)
    func changes(_ part: Int) throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        let share = ((Self.rounds ?? Self.usual) + Self.parts - 1) / Self.parts
        var fuzz = RuleFuzz(files, isWhole: Self.rounds != nil, seed: UInt64(20_251_016 + part))
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
