import Glibc
import Synchronization

/// Pieces of pure work measured against each other: in every round each has a turn, so that what disturbs the machine
/// disturbs all of them.
///
/// Time is that of the thread's own processor use, so that other programs cost nothing but a colder cache.
package struct Contest {
    /// One piece of work.
    package struct Entrant {
        let operations: Int
        let turn: () -> Int

        /// - Parameters:
        ///   - operations: how many operations one call does.
        ///   - turn: does them and answers something that rests on all of them, so that none can be left out.
        package init(operations: Int, turn: @escaping () -> Int) {
            self.operations = operations
            self.turn = turn
        }
    }

    private static let shortestTurn: Int64 = 4_000_000

    private let entrants: [Entrant]
    private let rounds: Int

    package init(_ entrants: [Entrant], rounds: Int) {
        self.entrants = entrants
        self.rounds = rounds
    }

    /// Nanoseconds an operation, one value a round, for each entrant in turn.
    package func run() -> [[Double]] {
        let repetitions = entrants.map(Self.repetitions)
        var results = entrants.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, entrant) in entrants.enumerated() {
                let time = Self.time(entrant, repetitions[index])
                results[index].append(Double(time) / Double(entrant.operations * repetitions[index]))
            }
        }
        return results
    }

    /// So many calls that a turn is long enough to be measured; warms up at the same time.
    private static func repetitions(_ entrant: Entrant) -> Int {
        var count = 1
        while time(entrant, count) < shortestTurn { count *= 2 }
        return count
    }

    private static func time(_ entrant: Entrant, _ repetitions: Int) -> Int64 {
        let start = ThreadTime.nanoseconds()
        for _ in 0..<repetitions { Sink.take(entrant.turn()) }
        return ThreadTime.nanoseconds() - start
    }
}

/// Processor time of the calling thread.
enum ThreadTime {
    static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// Where results go that nobody needs, so that the optimiser keeps what makes them.
enum Sink {
    private static let sum = Atomic<Int>(0)

    static func take(_ value: Int) { sum.wrappingAdd(value, ordering: .relaxed) }
}
