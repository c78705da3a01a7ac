import WorkCalendar

extension TimeBudget {
    /// Whether it is more: of the same unit, or of another one whenever it starts, in weeks of five days of eight hours.
    func isLonger(than other: TimeBudget) -> Bool {
        switch (self, other) {
        case (.workingDays(let own), .workingDays(let others)): own > others
        case (.workingSeconds(let own), .workingSeconds(let others)): own > others
        case (.calendarDays(let own), .calendarDays(let others)): own > others
        case (.minutes(let own), .minutes(let others)): own > others
        default: ordinarySeconds.lowerBound > other.ordinarySeconds.upperBound
        }
    }

    /// How long it lasts at least and at most, from whenever it starts; holidays left out.
    private var ordinarySeconds: ClosedRange<Double> {
        let day = 86_400.0
        switch self {
        case .workingDays(let days):
            // The day of the start is not counted, the last counts to its end.
            let shortest = Self.calendarDays(ofWorkingDays: Double(days))
            return shortest * day...(shortest + 3) * day
        case .workingSeconds(let seconds):
            let shortest = Self.calendarDays(ofWorkingDays: (Double(seconds) / (8 * 3_600)).rounded(.down))
            return max(Double(seconds), (shortest - 1) * day)...(shortest + 4) * day
        case .calendarDays(let days): return Double(days) * day...Double(days + 1) * day
        case .minutes(let minutes): return Double(minutes) * 60...Double(minutes) * 60
        }
    }

    /// So many days of the calendar at least, of which each whole week has two days of rest.
    private static func calendarDays(ofWorkingDays days: Double) -> Double { days + 2 * (days / 5).rounded(.down) }
}
