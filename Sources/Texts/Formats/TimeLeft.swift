package import WorkCalendar

/// A length of time in the unit that says most: minutes under an hour, hours and minutes on the last day, days of
/// the calendar over a weekend, working days until about thirty, then months.
package enum TimeLeft: Hashable, Sendable {
    case minutes(Int)
    case hours(Int, minutes: Int)
    /// Whole days of the calendar, where none of them is worked.
    case days(Int)
    case workingDays(Int)
    case months(Int)

    /// What lies between two instants, the first the earlier; `workingDays` is how many days of work lie after the first
    /// one's date up to and including the second one's.
    package init(from start: Instant, to end: Instant, workingDays: Int, in zone: ZoneRules) {
        let seconds = max(0, end.seconds - start.seconds)
        let days = zone.date(of: end) - zone.date(of: start)
        if seconds < 3600 {
            self = .minutes(Int(seconds / 60))
        } else if workingDays <= 0, seconds >= 86_400 {
            self = .days(Int(seconds / 86_400))
        } else if days <= 0 || workingDays <= 0 {
            self = .hours(Int(seconds / 3600), minutes: Int(seconds / 60 % 60))
        } else if workingDays <= 30 {
            self = .workingDays(workingDays)
        } else {
            // 30.44 days a month on average.
            self = .months(max(1, (days * 100 + 1522) / 3044))
        }
    }

    /// The length alone: `3 个工作日`, `2 小时 10 分`.
    package var words: Words {
        switch self {
        case .minutes(let minutes): .text("time.minutes", ["count": .count(minutes)])
        case .hours(let hours, 0): .text("time.hours", ["count": .count(hours)])
        case .hours(let hours, let minutes):
            .text("time.hours-minutes", ["hours": .count(hours), "minutes": .count(minutes)])
        case .days(let days): .text("time.days", ["count": .count(days)])
        case .workingDays(let days): .text("time.working-days", ["count": .count(days)])
        case .months(let months): .text("time.months", ["count": .count(months)])
        }
    }

    /// `剩 3 个工作日`, `剩约 10 个月`.
    package var left: Words {
        if case .months = self { return .text("signal.left-about", ["length": .words(words)]) }
        return .text("signal.left", ["length": .words(words)])
    }

    /// `超期 3 个工作日`.
    package var overdue: Words { .text("signal.overdue", ["length": .words(words)]) }
}
