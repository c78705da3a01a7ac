package import WorkCalendar

/// When rules come into force that somebody approves.
package enum ActivationTime: Hashable, Sendable {
    /// As the author wished.
    case asWished
    /// As soon as they are approved, whatever the author wished.
    case atOnce
    /// At that moment.
    case at(Instant)

    func instant(wished: Instant?) -> Instant? {
        switch self {
        case .asWished: wished
        case .atOnce: nil
        case .at(let instant): instant
        }
    }
}
