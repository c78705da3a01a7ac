package import Lifecycle

/// What comes of asking how to reach who asked.
package enum ContactAnswer: Hashable, Sendable {
    case told(Registration.Contact)
    /// Under a key that it was told under before.
    case toldAgain(Registration.Contact)
    /// The request leaves no way to reach anybody.
    case nobodyNamed
    /// There is no such request for the actor.
    case notFound
    case keyReused
}
