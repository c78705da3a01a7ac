import RuleEngine
import TOMLSyntax

/// Which requests go from one decision of a kind to another; by numbers while one thread counts, then by sentences.
struct KindTally<Decision: Hashable & Sendable>: Sendable {
    struct Pair: Hashable, Sendable {
        var from: Decision
        var to: Decision
    }

    private(set) var moves: [Pair: MovedRequests] = [:]

    mutating func count(_ pair: Pair, row: Int) {
        moves[pair, default: MovedRequests()].count += 1
        if moves[pair, default: MovedRequests()].rows.count < KindImpact.mostExamples { moves[pair]?.rows.append(row) }
    }

    mutating func add(_ requests: MovedRequests, to pair: Pair) { moves[pair, default: MovedRequests()].add(requests) }

    mutating func add(_ other: KindTally) {
        for (pair, requests) in other.moves { add(requests, to: pair) }
    }
}

/// Requests that go from one decision to another.
struct MovedRequests: Sendable {
    var count = 0
    /// The first of them, by their places in the columns.
    var rows: [Int] = []

    mutating func add(_ other: MovedRequests) {
        count += other.count
        rows = Array((rows + other.rows).sorted().prefix(KindImpact.mostExamples))
    }
}
