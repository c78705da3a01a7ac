public import RuleModel
public import WorkCalendar

/// One row of a decision table: when it holds, and from which to which day.
public struct TableRule: Hashable, Sendable {
    /// What the facts have to meet.
    public var condition: Condition
    /// The first day on which the row is in force; nil is since ever.
    public var effective: CivilDate?
    /// The last day on which the row is in force; nil is for ever.
    public var until: CivilDate?

    /// A row that is in force from `effective` until `until`, both included.
    public init(_ condition: Condition, effective: CivilDate? = nil, until: CivilDate? = nil) {
        self.condition = condition
        self.effective = effective
        self.until = until
    }

    /// Whether the row is in force on that day.
    public func isInForce(on day: CivilDate) -> Bool {
        (effective.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
