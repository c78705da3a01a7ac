package import Lifecycle
package import Store

/// What came of a command at the desk.
package enum DeskAnswer: Hashable, Sendable {
    /// It was carried out and is durable.
    case done(ServiceDesk.View)
    /// The state machine or a rule refused it; the request, where there is one, is as it was but for what fell due.
    case refused(Refusal, ServiceRequest?)
    /// There is no such request for this actor; a foreign one gives no hint that it exists.
    case notFound
    /// Somebody was first: the request has another version than the actor saw.
    case outdated(ServiceRequest)
    /// The channel has given this number before.
    case duplicate(RequestNumber)
}

/// What a retry-safe command comes to.
package enum DeskOutcome: Hashable, Sendable {
    case answered(DeskAnswer)
    /// The same key and body came before: the stored answer.
    case replayed(IdempotentAnswer)
    /// The key came before with another body.
    case keyReused
}
