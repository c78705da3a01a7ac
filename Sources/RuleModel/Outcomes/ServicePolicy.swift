public import WorkCalendar

/// The rules that hold for one request at one moment, as the lifecycle asks them.
///
/// Deadlines, routes and escalations are those the request's round is pinned to; calendar, units, catalogue, coverage
/// and permissions are the newest. Implementations are pure values: the same question gives the same answer.
public protocol ServicePolicy: Sendable {
    /// The hash of the rule set, stored with every decision.
    var revision: String { get }
    var calendar: WorkCalendar { get }
    var units: [UnitRecord] { get }
    var matters: [MatterRecord] { get }

    /// The unit of that short name or alias; nil where there is none.
    func unit(_ name: String) -> UnitRecord?
    func matter(_ id: MatterName) -> MatterRecord?
    func channel(_ name: ChannelName) -> ChannelRule?
    func coverage(_ facts: Facts) -> CoverageDecision
    func route(_ facts: Facts) -> RouteDecision
    /// For each clock the first rule that matches, in the order of the pack.
    func deadlines(_ facts: Facts) -> [DeadlineRule]
    func escalations(_ facts: Facts) -> [EscalationRule]
    func callbacks(_ facts: Facts) -> [CallbackRule]
    func permit(_ query: PermitQuery) -> PermitDecision
}

extension ServicePolicy {
    /// The hash of the newest rule set that it is made of: what is always asked of the newest rests on it.
    public var newestRevision: String { JoinedRevision.newest(of: revision) }
}
