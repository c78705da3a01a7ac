package import RuleModel
package import WorkCalendar

/// A service request: the fold of its events.
package struct ServiceRequest: Hashable, Sendable, Codable {
    /// What clocks need of an event: what, when, in which round, and the state that it led to.
    package struct Moment: Hashable, Sendable, Codable {
        package var name: EventName
        package var at: Instant
        package var round: Int
        package var state: StateName
        /// The date that the event sets, such as a conference's; nil for events that set none.
        package var due: Instant?

        package init(name: EventName, at instant: Instant, round: Int, state: StateName, due: Instant? = nil) {
            self.name = name
            at = instant
            self.round = round
            self.state = state
            self.due = due
        }
    }

    package var number: RequestNumber
    package var registration: Registration
    package var registeredAt: Instant
    package var registeredBy: UnitName?
    package var state: StateName
    /// From 1; a reopening begins the next.
    package var round: Int
    /// Dispatches of this round.
    package var attempt: Int
    package var track: Track
    package var proposal: Proposal
    /// The unit that must act now; nil while nobody does.
    package var lead: UnitName?
    package var support: [UnitName]
    /// The last unit that the request was dispatched to, kept when it is returned.
    package var lastUnit: UnitName?
    package var isDesignated: Bool
    package var outcome: Outcome?
    /// Returns of this round.
    package var returns: Int
    /// Callbacks of this round.
    package var callbacks: [EventData.Callback]
    /// What is recorded as fired.
    package var fired: Set<FiringKey>
    /// Clocks that have run overdue in this round.
    package var overdue: [ClockName]
    package var suggestions: [String]
    package var isSupervised: Bool
    package var moments: [Moment]
    /// The number of the last event.
    package var sequence: Int
    /// The number of command events; firings do not count, so that a warning never spoils an open form.
    package var version: Int
    package var updatedAt: Instant

    package var entity: EntityProfile { registration.entity }
    package var matter: MatterName? { registration.subject }

    /// Begins with the registration, the first event.
    package init(number: RequestNumber, first event: RequestEvent, _ registration: Registration, _ proposal: Proposal) {
        self.init(number: number, registration, proposal, at: event.effectiveAt, by: event.actor.unit)
        sequence = event.sequence
        updatedAt = event.recordedAt
    }

    /// As it stands right after its registration.
    package init(
        number: RequestNumber, _ registration: Registration, _ proposal: Proposal, at instant: Instant,
        by unit: UnitName?
    ) {
        self.number = number
        self.registration = registration
        self.proposal = proposal
        registeredAt = instant
        registeredBy = unit
        state = .registered
        round = 1
        attempt = 0
        track = proposal.route.track
        support = []
        isDesignated = false
        returns = 0
        callbacks = []
        fired = []
        overdue = []
        suggestions = []
        isSupervised = false
        moments = [Moment(name: .registered, at: instant, round: 1, state: .registered)]
        sequence = 1
        version = 1
        updatedAt = instant
    }
}
