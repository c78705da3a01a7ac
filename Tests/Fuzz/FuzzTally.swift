import Foundation
import Glibc

/// What came of texts that were tried.
struct FuzzTally: Sendable {
    private(set) var failures: [String] = []
    private var keystrokes = 0
    private var changes = 0
    /// The longest time of the processor for one text, in nanoseconds, and how many bytes that text had.
    private var slowest: (nanoseconds: UInt64, bytes: Int?) = (0, nil)

    /// Does all works, as many beside one another as there are processors.
    static func of(_ works: [FuzzWork]) async -> FuzzTally {
        await withTaskGroup(of: FuzzTally.self) { group in
            var rest = works[...]
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                if let work = rest.popFirst() { group.addTask { work.tally() } }
            }
            var total = FuzzTally()
            for await tally in group {
                total.add(tally)
                if let work = rest.popFirst() { group.addTask { work.tally() } }
            }
            return total
        }
    }

    mutating func add(keystrokes: Int = 0, changes: Int = 0, _ failures: [String]) {
        self.keystrokes += keystrokes
        self.changes += changes
        self.failures += failures
    }

    /// Does a piece of work and keeps its time if no other took as long.
    mutating func time(_ bytes: Int?, _ body: () -> Void) {
        let start = Self.processorTime()
        body()
        let time = Self.processorTime() - start
        if time > slowest.nanoseconds { slowest = (time, bytes) }
    }

    /// The processor's time of this thread, in nanoseconds.
    private static func processorTime() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private mutating func add(_ other: FuzzTally) {
        add(keystrokes: other.keystrokes, changes: other.changes, other.failures)
        if other.slowest.nanoseconds > slowest.nanoseconds { slowest = other.slowest }
    }

    var summary: String {
        let milliseconds = String(format: "%.1f ms", Double(slowest.nanoseconds) / 1_000_000)
        return """
            keystrokes \(keystrokes), files changed at random \(changes), failures \(failures.count)
            longest answer \(milliseconds)\(slowest.bytes.map { " (\($0) bytes)" } ?? ""), peak memory \(peak) MiB
            """
    }

    /// The most memory that the process had, in MiB.
    private var peak: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss / 1_024
    }
}
