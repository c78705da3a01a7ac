import Lifecycle
import RuleModel
import WorkCalendar

/// A request about to come in: when, where, from whom, registered by whom.
struct Arrival: Sendable {
    var at: Instant
    var need: Need
    var registration: Registration
    var actor: Actor
    /// Who it turns out to be, where the registry did not know at first.
    var identifiedLater: EntityProfile?
    /// Whether a steward brought it back from the visits of the last days.
    var isFromVisits = false

    /// Whether it came in under a matter that it is not about.
    var isMistaken: Bool { registration.subject != need.matter }
    var channel: ChannelName { registration.channel }
}
