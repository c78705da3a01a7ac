/// When, in a clock's course, a warning fires.
public enum Threshold: Hashable, Sendable, Codable {
    /// When so many percent of the budget are used, 1 to 100.
    case percent(Int)
    /// So long before due, reckoned backwards in the budget's own unit.
    case before(TimeBudget)
    /// So long after due.
    case after(TimeBudget)
}
