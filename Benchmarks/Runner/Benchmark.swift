import Measuring

/// One area of the report.
protocol Benchmark: Sendable {
    /// What `--only` names.
    static var area: String { get }

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine]
}

/// How much is measured, and where.
struct BenchmarkPlan: Sendable {
    /// Rounds of pure work.
    var rounds: Int
    /// Pairs of turns under load.
    var loadRounds: Int
    /// Seconds of a turn under load.
    var turn: Double
    /// Requests in the backlog of lists and scheduler.
    var backlog: Int
    /// Requests in the larger backlog to which requests are added.
    var createdOver: Int
    /// Where databases are made; they are kept where the folder was there before.
    var folder: WorkingFolder
}

/// Why something cannot be measured.
enum BenchmarkError: Error, CustomStringConvertible {
    /// What the measurement needs and is not as it must be.
    case unusable(String)
    /// A program that a measurement starts, with its own words.
    case program(String)
    /// An answer that is not the one that was to be measured.
    case unexpectedAnswer(String)

    var description: String {
        switch self {
        case .unusable(let thing): "cannot be measured: \(thing)"
        case .program(let words): "the program failed: \(words)"
        case .unexpectedAnswer(let words): "another answer than expected: \(words)"
        }
    }
}
