/// What a date is in a calendar.
public enum DayKind: Hashable, Sendable {
    /// A day with working hours.
    case working
    /// 调休上班: a rest day that is worked to make up for a holiday, which is named.
    case makeUp(String)
    /// A day of the week without working hours.
    case weekend
    /// A holiday, which is named.
    case holiday(String)
    /// A day whose working hours an override or a break takes away whole.
    case closed

    /// Whether the day counts as a working day.
    public var isWorking: Bool {
        switch self {
        case .working, .makeUp: true
        case .weekend, .holiday, .closed: false
        }
    }

    /// The holiday, or what a make-up day makes up for; nil for other days.
    public var name: String? {
        switch self {
        case .makeUp(let name), .holiday(let name): name
        case .working, .weekend, .closed: nil
        }
    }
}
