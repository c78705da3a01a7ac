import SeededRandomness
import WorkCalendar

/// When requests come in: mostly in office hours, more of them lately, some at night and on rest days.
struct ArrivalTimes: Sendable {
    let from: Instant
    let until: Instant
    let time: WorkingTime

    func draw(_ count: Int, _ source: inout SeededGenerator) -> [Instant] {
        (0..<count).map { _ in draw(&source) }.sorted()
    }

    private func draw(_ source: inout SeededGenerator) -> Instant {
        let recent = until.advanced(bySeconds: -14 * 86_400)
        for _ in 0..<20 {
            let begin = source.chance(30) ? max(from, recent) : from
            let drawn = begin.advanced(
                bySeconds: Int64.random(in: 0..<max(1, begin.seconds(to: until)), using: &source))
            guard !time.calendar.isOpen(at: drawn), !source.chance(12) else { return drawn }
            // Who wakes with a problem calls when the office opens.
            let called = time.after(Int.random(in: 1...420, using: &source), drawn)
            if called < until { return called }
        }
        return from
    }
}
