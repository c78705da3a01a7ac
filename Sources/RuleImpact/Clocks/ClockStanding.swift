import WorkCalendar

/// How the last run of a clock stands.
struct ClockStanding: Hashable {
    /// Whether it runs, was stopped, or is none: it never began, or was cancelled or superseded.
    enum Course { case none, live, stopped }

    var course: Course
    /// Nil while a pause leaves it open.
    var due: Instant?
    /// Past due, for clocks that bind: now where it runs, when it was stopped where it was.
    var isLate: Bool

    static let none = ClockStanding(course: .none, due: nil, isLate: false)

    /// Whether a pause leaves open when it is due.
    var isPaused: Bool { course == .live && due == nil }
    var isOverdue: Bool { course == .live && isLate }
}
