import SeededRandomness
import WorkCalendar

/// When stewards register what they heard on their visits: on the last two working days that are over, and today.
///
/// By the two working days of the plan every such unit still has time for the contact; with one, those of the earlier day
/// would be overdue. Source: 工作实施方案 三（二）2.
struct VisitTimes: Sendable {
    /// The office minutes of a day in which something may be registered.
    private struct Slot {
        var opening: Instant
        var minutes: Int
    }

    /// What is registered is taken on the same day, within the hour.
    private static let margin = 75
    private static let earlierInHundred = 20

    let until: Instant
    let time: WorkingTime

    /// So many instants, in their order; none where the office is hardly ever open.
    func draw(_ count: Int, _ source: inout SeededGenerator) -> [Instant] {
        let last = time.lastDay(endedBy: until)
        let earlier = slots(of: [time.calendar.dueDate(from: last, workingDays: -1)])
        let recent = slots(of: [last, time.calendar.date(of: until)])
        let early = count * Self.earlierInHundred / 100
        let drawn = (0..<count).compactMap { index in moment(in: index < early ? earlier : recent, &source) }
        return drawn.sorted()
    }

    private func slots(of days: [CivilDate]) -> [Slot] {
        Set(days).sorted().compactMap { day in
            guard let opening = time.calendar.opening(of: day), let closing = time.calendar.closing(of: day) else {
                return nil
            }
            let minutes = time.minutes(from: opening, to: min(closing, until)) - Self.margin
            return minutes > 0 ? Slot(opening: opening, minutes: minutes) : nil
        }
    }

    /// Some minute of all that there are; nil where there is none.
    private func moment(in slots: [Slot], _ source: inout SeededGenerator) -> Instant? {
        let total = slots.map(\.minutes).reduce(0, +)
        guard total > 0 else { return nil }
        var minute = Int.random(in: 0..<total, using: &source)
        for slot in slots {
            if minute < slot.minutes { return time.after(minute + 1, slot.opening) }
            minute -= slot.minutes
        }
        return nil
    }
}
