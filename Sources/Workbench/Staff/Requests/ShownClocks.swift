import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import Texts
import WorkCalendar

extension ClockInstance {
    /// Whether it ran for any time: what a registration that dispatches at once starts and stops is nothing to tell.
    var hasRun: Bool { endedAt != startedAt }
}

/// The clocks of a request as its page shows them: the last run of each, what is due next on top.
struct ShownClocks {
    let readings: [ClockReading]
    private let calendar: WorkCalendar
    private let today: CivilDate

    init(_ clocks: [ClockInstance], calendar: WorkCalendar, now: Instant) {
        let last = Dictionary(clocks.filter(\.hasRun).map { ($0.clock, $0) }) { $1.startedAt >= $0.startedAt ? $1 : $0 }
        readings = last.values.filter { $0.rule.force != .window && $0.status != .superseded }
            .sorted { Self.rank($0) < Self.rank($1) }
            .map { ClockReading(clock: $0, calendar: calendar, now: now) }
        self.calendar = calendar
        today = calendar.date(of: now)
    }

    /// The panel: a ruler of days for what is counted in days, bars for the rest.
    func panel(note: Words?) -> ClockPanel {
        let counted = readings.filter { $0.days != nil }
        // Where the whole is too long for the ruler, what is over goes to the bars.
        for shown in [counted, counted.filter(\.clock.isLive)] {
            if let ruler = ruler(shown) {
                return ClockPanel(note: note, ruler: ruler, lines: lines(without: shown))
            }
        }
        return ClockPanel(note: note, ruler: nil, lines: lines(without: []))
    }

    private func ruler(_ shown: [ClockReading]) -> ClockRuler? {
        let spans = shown.compactMap(\.days)
        guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max(),
            last - first < 45
        else { return nil }
        let days = first...last
        return ClockRuler(
            days: ClockCount.head(days, calendar: calendar, today: today),
            clocks: shown.compactMap { reading in
                reading.count.map { count in
                    RulerClock(
                        reading.name, reading.signal, chips: reading.chips, at: reading.at, isTarget: reading.isTarget,
                        isPast: !reading.clock.isLive, cells: count.cells(days))
                }
            },
            sentence: .joined(
                shown.map { ExplanationWords.rulerSentence($0.name, $0.signal, at: $0.at) }, .space))
    }

    private func lines(without shown: [ClockReading]) -> [ClockLine] {
        let names = shown.map(\.clock.clock)
        return readings.filter { !names.contains($0.clock.clock) }.map {
            ClockLine(name: $0.name, signal: $0.signal, chips: $0.chips, at: $0.at, bar: $0.bar)
        }
    }

    /// Running before ended, binding before targets, the earlier due first; of the ended ones the last first.
    private static func rank(_ clock: ClockInstance) -> (Int, Int64, String) {
        guard clock.isLive else { return (3, -(clock.endedAt ?? .latest).microseconds, clock.clock.rawValue) }
        if clock.rule.force == .target { return (2, (clock.due ?? .latest).microseconds, clock.clock.rawValue) }
        return (clock.due == nil ? 1 : 0, (clock.due ?? .latest).microseconds, clock.clock.rawValue)
    }
}
