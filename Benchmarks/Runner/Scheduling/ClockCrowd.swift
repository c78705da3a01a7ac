import Lifecycle
import RuleModel
import Store
import StoreSQLite
import WorkCalendar

/// As many open clocks as a measurement needs, written through the clock table: all that the scheduler reads.
struct ClockCrowd {
    private static let batch = 10_000
    /// The clocks fire one after the other, in an order of their own.
    private static let apart: Int64 = 7

    static let open = Statement("bench.open-clocks", "SELECT COUNT(*) FROM clock WHERE next_firing IS NOT NULL")

    let clocks: Int

    func fill(_ database: SQLiteDatabase) async throws {
        Progress.report("starting \(clocks) clocks")
        let begin = Instant(seconds: 1_900_000_000)
        for first in stride(from: 0, to: clocks, by: Self.batch) {
            let rows = (first..<min(first + Self.batch, clocks)).compactMap { clock($0, begin) }
            try await database.write { sql in try ClockTable.save(rows, sql) }
        }
    }

    /// Clocks of requests of a day on which there are no others, three a request.
    private func clock(_ index: Int, _ begin: Instant) -> ClockRow? {
        guard let number = RequestNumber(day: 2_030_01_01, serial: index / 3 + 1) else { return nil }
        // Spread by a step that has no factor in common with most counts.
        let place = Int64(index) * 7_919 % Int64(clocks)
        let due = begin.advanced(bySeconds: place * Self.apart)
        return ClockRow(
            request: number, clock: ClockName(rawValue: "clock-\(index % 3)"), instance: 1, status: "running",
            force: "binding", startedAt: begin, due: due, nextFiring: due)
    }
}
