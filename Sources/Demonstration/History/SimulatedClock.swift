import Synchronization
import WorkCalendar

/// The time at the desk while the history is made.
final class SimulatedClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { instant.withLock { $0 } }

    /// Goes on to an instant, never back.
    func advance(to later: Instant) { instant.withLock { $0 = max($0, later) } }
}
