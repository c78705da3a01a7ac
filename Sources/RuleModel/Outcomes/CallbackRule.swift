/// A callback that is owed before a request may be closed.
public struct CallbackRule: Hashable, Sendable, Codable {
    /// Who calls back.
    public enum Caller: String, Hashable, Sendable, Codable {
        /// The handling unit. Source: 工作实施方案 三（三）.
        case unit
        /// The office. Source: 工作实施方案 四（一）.
        case office
    }

    /// Who calls back.
    public var by: Caller
    /// How many tries count as done where nobody was reached.
    public var attempts: Int
    /// The rule, and the clause that it rests on.
    public var reference: RuleReference

    /// A callback that is owed.
    public init(by: Caller, attempts: Int, reference: RuleReference) {
        self.by = by
        self.attempts = attempts
        self.reference = reference
    }
}
