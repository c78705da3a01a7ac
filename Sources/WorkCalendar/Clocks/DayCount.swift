/// Counts the days of one clock from its start to due, one after the other.
struct DayCount {
    private let reckoning: ClockReckoning
    /// The pauses that began before due.
    private let pauses: [PlacedPause]
    private let end: Instant
    private let dueDay: Int?
    private var counted = 0
    private var pausedDays = 0

    init(_ reckoning: ClockReckoning, due: ReckonedDue) {
        self.reckoning = reckoning
        end = due.pausedFrom ?? due.anchor
        let end = end
        pauses = reckoning.pauses.filter { $0.from < end || due.pausedFrom == $0.from }
        dueDay = due.instant.map { Self.lastDay(reckoning, until: $0) }
    }

    private static func lastDay(_ reckoning: ClockReckoning, until end: Instant) -> Int {
        let zone = reckoning.tables.zone
        let isMidnight = end > reckoning.start && zone.microsecondOfDay(of: end) == 0
        return Int(zone.day(second: end.seconds - (isMidnight ? 1 : 0)))
    }

    /// The days in the order in which they are counted: backwards where due lies before the start.
    var dates: StrideThrough<Int> {
        let zone = reckoning.tables.zone
        let first = reckoning.startDay
        let last = dueDay ?? zone.day(of: end)
        return stride(from: first, through: last, by: last < first ? -1 : 1)
    }

    mutating func explain(_ day: Int) -> ExplainedDay {
        let date = CivilDate(dayNumber: day)
        let kind = reckoning.tables.definition.kind(of: date)
        let (used, paused) = time(of: day)
        return ExplainedDay(
            date: date, kind: kind, standing: standing(of: day, kind, used: used, paused: paused),
            usedSeconds: used / 1_000_000, pausedSeconds: paused / 1_000_000, isDue: day == dueDay,
            isProvisional: reckoning.tables.zone.start(of: date) >= reckoning.tables.publishedUntil)
    }

    private mutating func standing(of day: Int, _ kind: DayKind, used: Int64, paused: Int64) -> ExplainedDay.Standing {
        switch reckoning.budget {
        case .workingDays(let count): standing(of: day, counts: kind.isWorking, of: count)
        case .calendarDays(let count): standing(of: day, counts: true, of: count)
        case .workingSeconds, .minutes:
            if used > 0 {
                .used
            } else if paused > 0 {
                .paused(pause: pause(on: day) ?? 1, day: 0)
            } else {
                kind.isWorking ? .unused : .rest
            }
        }
    }

    private mutating func standing(of day: Int, counts: Bool, of budget: Int) -> ExplainedDay.Standing {
        if day == reckoning.startDay, reckoning.conventions.dayZero == .notCounted || budget == 0 { return .startDay }
        guard counts else { return .rest }
        if reckoning.conventions.pauseBy == .wholeDays, let pause = movingPause(on: day) {
            pausedDays += 1
            return .paused(pause: pause, day: pausedDays)
        }
        if counted < budget.magnitude {
            counted += 1
            return .counted(counted)
        }
        guard reckoning.tables.isWorking(day) else { return .rest }
        return reckoning.conventions.pauseBy == .workingTime && !pauses.isEmpty ? .extended : .rolled
    }

    /// Which pause moves due on by this day: the days after its first up to and including its last.
    private func movingPause(on day: Int) -> Int? {
        let zone = reckoning.tables.zone
        return pauses.firstIndex { pause in
            guard let until = pause.until else { return false }
            return zone.day(of: pause.from) < day && day <= zone.day(of: until)
        }.map { $0 + 1 }
    }

    private func pause(on day: Int) -> Int? {
        let (start, end) = bounds(of: day)
        return pauses.firstIndex { $0.from < end && start < $0.until ?? .latest }.map { $0 + 1 }
    }

    /// The part of a day that lies between the start and due.
    private func bounds(of day: Int) -> (start: Instant, end: Instant) {
        let zone = reckoning.tables.zone
        return (
            max(reckoning.start, Instant(seconds: zone.start(day: Int64(day)))),
            min(end, Instant(seconds: zone.start(day: Int64(day) + 1)))
        )
    }

    /// The time of a day that the clock ran and that it stood still, in microseconds.
    private func time(of day: Int) -> (used: Int64, paused: Int64) {
        let (start, end) = bounds(of: day)
        guard start < end else { return (0, 0) }
        let axis = reckoning.ownAxis
        let paused = pauses.reduce(Int64(0)) { sum, pause in
            let from = max(start, pause.from)
            let until = min(end, pause.until ?? end)
            return from < until ? sum + axis.amount(from: from, to: until) : sum
        }
        return (axis.amount(from: start, to: end) - paused, paused)
    }
}
