package import Lifecycle
package import WorkCalendar

/// What is counted so that nobody tries too often.
package enum AttemptSubject: Hashable, Sendable {
    /// Requests submitted from a network address.
    case submitting(address: String)
    /// Phones tried for a number, from wherever.
    case number(RequestNumber)
    /// Numbers and phones tried from a network address.
    case following(address: String)

    /// How many within how many seconds. Four digits are 10,000 phones: ten tries an hour are 41 days for half of them
    /// at best, and the number's own limit holds from however many addresses it is tried.
    var most: (count: Int, seconds: Int64) {
        switch self {
        case .submitting: (30, 600)
        case .number: (10, 3600)
        case .following: (30, 3600)
        }
    }
}

/// How often something may be tried.
package protocol AttemptLimit: Sendable {
    /// Counts an attempt on all subjects at once; admits none where one of them is used up.
    ///
    /// - Returns: seconds until it may be tried again; nil where it may be done now.
    func admit(_ subjects: [AttemptSubject], at now: Instant) -> Int64?
    /// Takes an attempt back that turned out well.
    func forgive(_ subjects: [AttemptSubject])
}
