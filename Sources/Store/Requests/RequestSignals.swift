/// What a list shows at a glance and filters by.
package struct RequestSignals: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// A binding clock runs and is past its due time; what ended late is no longer marked.
    package static let overdue = RequestSignals(rawValue: 1)
    /// A clock has warned and still runs.
    package static let warned = RequestSignals(rawValue: 2)
    /// A rule suggests the joint conference.
    package static let suggested = RequestSignals(rawValue: 4)
    /// A rule put it on the supervision list.
    package static let supervised = RequestSignals(rawValue: 8)
    /// A due date goes past the last published holiday calendar.
    package static let provisional = RequestSignals(rawValue: 16)
}
