package import Lifecycle
import RuleModel
package import WorkCalendar

/// A clock of acceptance, as far as it tells whether a unit took a request on in time.
package struct OwedAcceptance: Hashable, Sendable {
    /// The place of the event that started it.
    package var instance: Int
    package var status: ClockInstance.Status
    package var startedAt: Instant
    package var due: Instant?
    package var endedAt: Instant?

    package init(
        instance: Int, status: ClockInstance.Status, startedAt: Instant, due: Instant?, endedAt: Instant? = nil
    ) {
        self.instance = instance
        self.status = status
        self.startedAt = startedAt
        self.due = due
        self.endedAt = endedAt
    }

    /// Nil for every other clock.
    package init?(_ clock: ClockInstance) {
        guard clock.clock == .accept else { return nil }
        self.init(
            instance: clock.instance, status: clock.status, startedAt: clock.startedAt, due: clock.due,
            endedAt: clock.endedAt)
    }

    /// Whether it was in time and when it was settled; nil while it is open, and where it was taken back.
    var settled: (isInTime: Bool, at: Instant)? {
        // One that ended as it began was never owed: who dispatched decided the acceptance too.
        guard status == .met || status == .metLate || status == .overdue, let at = endedAt ?? due, endedAt != startedAt
        else { return nil }
        // At the due time itself silence accepts.
        return (status == .met && due.map { at < $0 } ?? true, at)
    }
}
