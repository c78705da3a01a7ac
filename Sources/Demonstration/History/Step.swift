import Lifecycle
import WorkCalendar

/// What happens next to a request, and when.
struct Step: Sendable {
    enum Deed: Sendable {
        case register(Registration)
        case command(Command)
    }

    var at: Instant
    var deed: Deed
    var actor: Actor
    var isSubmitter: Bool

    init(at: Instant, _ deed: Deed, by actor: Actor, isSubmitter: Bool = false) {
        self.at = at
        self.deed = deed
        self.actor = actor
        self.isSubmitter = isSubmitter
    }

    init(at: Instant, _ command: Command, by actor: Actor, isSubmitter: Bool = false) {
        self.init(at: at, .command(command), by: actor, isSubmitter: isSubmitter)
    }
}
