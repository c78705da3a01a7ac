package import Lifecycle
package import RuleModel
package import WorkCalendar

/// One instance of a clock, as the scheduler and the pages need it.
package struct ClockRow: Hashable, Sendable {
    package var request: RequestNumber
    package var clock: ClockName
    /// Counts the occurrences of the start event, from 1.
    package var instance: Int
    /// `running`, `paused`, `stopped`, `cancelled` … as the lifecycle names it.
    package var status: String
    /// `binding`, `target` or `window`.
    package var force: String
    package var startedAt: Instant
    package var due: Instant?
    package var endedAt: Instant?
    /// The earliest threshold or due time that has not fired yet; nil where nothing is left to fire.
    package var nextFiring: Instant?
    package var isProvisional: Bool

    package init(
        request: RequestNumber, clock: ClockName, instance: Int, status: String, force: String, startedAt: Instant,
        due: Instant?, endedAt: Instant? = nil, nextFiring: Instant?, isProvisional: Bool = false
    ) {
        self.request = request
        self.clock = clock
        self.instance = instance
        self.status = status
        self.force = force
        self.startedAt = startedAt
        self.due = due
        self.endedAt = endedAt
        self.nextFiring = nextFiring
        self.isProvisional = isProvisional
    }
}
