/// How a due instant came about, day by day.
public struct DueExplanation: Hashable, Sendable {
    /// When the clock started.
    public var start: Instant
    /// Nil while the clock stands still in a pause; the days then end with that pause's first.
    public var due: Instant?
    /// Every day from the start to due in order, rest days too.
    public var days: [ExplainedDay]
    /// Whether there were more days than asked for and the last ones were left out.
    public var isCut: Bool
    /// Whether the reckoning went past the last published holiday calendar.
    public var isProvisional: Bool
}
