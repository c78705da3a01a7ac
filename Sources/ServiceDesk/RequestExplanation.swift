package import Lifecycle
package import RuleModel
package import WorkCalendar

/// Why a request is with whom it is, and why it is due when it is.
package struct RequestExplanation: Sendable {
    /// One clock of the rules: why it runs or not, and how its due date was counted.
    package struct Clock: Sendable {
        package var policy: PolicyExplanation
        /// Its last instance; nil where it has not run.
        package var instance: ClockInstance?
        /// The days of that instance; nil where its due date is an event's.
        package var days: DueExplanation?
    }

    package var number: RequestNumber
    /// The instant that it was asked about.
    package var asOf: Instant
    /// What the rules were told, with what follows from it.
    package var facts: Facts
    package var coverage: PolicyExplanation
    package var route: PolicyExplanation
    package var support: PolicyExplanation
    package var clocks: [Clock]
    package var escalations: PolicyExplanation
    /// What the rules of every other kind say.
    package var kinds: [PolicyExplanation]
    /// The hash of the rule set that decided the route.
    package var revision: String
}
