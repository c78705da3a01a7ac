import Measuring
import Testing

@Suite("Contests")
struct ContestTests {
    @Test("Every entrant has a turn in each round, and the operations of a turn share its time")
    func rounds() {
        var calls = [0, 0]
        var number = 1
        func work(_ entrant: Int) -> Int {
            calls[entrant] += 1
            for step in 0..<200_000 { number = number &* 31 &+ step }
            return number
        }
        let results = Contest(
            [
                Contest.Entrant(operations: 1) { work(0) }, Contest.Entrant(operations: 1_000_000) { work(1) },
            ], rounds: 3
        ).run()
        #expect(results.map(\.count) == [3, 3])
        #expect(calls.allSatisfy { $0 >= 4 })
        #expect(results.joined().allSatisfy { $0 > 0 })
        // The same work, said to be a million operations.
        #expect((results[0].min() ?? 0) > (results[1].max() ?? 0))
    }
}
