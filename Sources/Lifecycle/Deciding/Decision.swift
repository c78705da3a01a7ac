/// What a command leads to.
package struct Decision: Hashable, Sendable {
    /// Firings that fell due before the command; they stay even where the command is refused.
    package var firings: [RequestEvent]
    /// The command's own events, or why it was refused.
    package var result: Result<[RequestEvent], Refusal>
    /// The request afterwards; nil where a registration was refused.
    package var request: ServiceRequest?

    /// All events to append, in order.
    package var events: [RequestEvent] { firings + ((try? result.get()) ?? []) }
}
