import RuleModel
import WorkCalendar

/// What of a deadline rule decides when its clock is due, with events and states as bits.
///
/// Two rules with the same outline are the same clock, whatever they are called and whenever they warn. The meaning is
/// that of the lifecycle's own clocks, to which tests hold it; written anew because millions are reckoned at once.
struct ClockOutline: Hashable, Sendable {
    /// By its number in ``NamePools``.
    let clock: UInt32
    let force: DeadlineRule.Force
    let limit: DeadlineRule.Limit
    let conventions: DueConventions
    let start: UInt64
    /// The events that end the clock, and those that leave nothing of it; no event is in two of the masks.
    let stop: UInt64
    let void: UInt64
    let pause: UInt64
    /// Whether conclusions that a review refused count as if they had not happened.
    let passesRevoked: Bool

    init(_ rule: DeadlineRule, among rules: [DeadlineRule], _ moments: MomentColumns, _ names: inout NamePools) {
        clock = names.clocks.number(of: rule.clock)
        force = rule.force
        limit = rule.limit
        conventions = rule.conventions
        // A reopening begins a round as a registration does.
        start = moments.mask(of: rule.start == .registered ? [.registered, .reopened] : [rule.start])
        let superseding = rule.supersededBy.flatMap { clock in rules.first { $0.clock == clock }?.start }
        let stop = moments.mask(of: rule.stop)
        let void = moments.mask(of: rule.cancel + [superseding].compactMap { $0 }) & ~stop
        // What ends every clock counts where the rule does not say otherwise.
        self.stop = stop | (moments.mask(of: [EventName.closed]) & ~void)
        self.void = void | (moments.mask(of: [EventName.withdrawn, .rejected]) & ~stop)
        pause = moments.mask(of: rule.pause)
        passesRevoked = rule.start != .concluded
    }
}
