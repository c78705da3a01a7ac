/// A day of the week; texts and keys are the three letters that calendars use.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case monday = "mon"
    case tuesday = "tue"
    case wednesday = "wed"
    case thursday = "thu"
    case friday = "fri"
    case saturday = "sat"
    case sunday = "sun"

    /// From Monday, which is 0.
    public var index: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// The weekday so many days after Monday; the index wraps around.
    public init(index: Int) { self = Self.allCases[index.flooredRemainder(7)] }
}

extension Weekday: Comparable {
    /// Monday first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.index < right.index }
}
