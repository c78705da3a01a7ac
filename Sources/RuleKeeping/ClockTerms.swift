import WorkCalendar

/// The terms by which the clocks of open requests are reckoned: the last activation, and the moment since which the
/// versions in force are those that they are.
struct ClockTerms: Hashable, Sendable {
    var activation: Int64
    var since: Instant

    init(activation: Int64, since: Instant) {
        self.activation = activation
        self.since = since
    }

    /// Nil where the text is none of ours.
    init?(_ text: String) {
        let parts = text.split(separator: ".").compactMap { Int64($0) }
        guard parts.count == 2 else { return nil }
        self.init(activation: parts[0], since: Instant(microseconds: parts[1]))
    }

    var text: String { "\(activation).\(since.microseconds)" }
}
