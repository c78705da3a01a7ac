package import RulePlugins
package import WorkCalendar

/// Where the desk gets the rules from: those in force, each request's round pinned to what it began under.
package protocol PolicySource: Sendable {
    /// The policy for a round that began at an instant; nil for a request that is only being registered.
    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy
}
