public import WorkCalendar

/// What a pack says of itself in `[pack]`.
public struct PackHeader: Hashable, Sendable, Codable, Dated {
    /// Unique over all packs, such as `service.deadlines`.
    public var id: String
    /// The Chinese title.
    public var title: String
    /// Whose rules they are, such as 保税区.
    public var jurisdiction: String?
    /// The title of the document that citations are from.
    public var document: String?
    /// The first day on which the pack is in force.
    public var effective: CivilDate
    /// The last day on which the pack is in force; nil while no end is set.
    public var until: CivilDate?
    /// Whether open requests are recomputed under this version.
    public var appliesToOpen: Bool
    /// How its deadlines are reckoned, where a rule does not say.
    public var conventions: PartialConventions
    /// What rows of data rest on where they do not say.
    public var rowSource: RuleSource?
}

/// What a rule rests on.
public enum RuleSource: Hashable, Sendable, Codable {
    /// A clause of the document, such as `正文 三（二）2`.
    case clause(String)
    /// The policy is silent; policy staff are to confirm the rule (`source = "default"`).
    case `default`
}

/// Conventions of which some may not be declared yet.
public struct PartialConventions: Hashable, Sendable, Codable {
    /// Whether the day of the event counts (`day-zero`).
    public var dayZero: DueConventions.DayZero?
    /// What a last day that is a rest day becomes (`rest-day`).
    public var restDay: DueConventions.RestDay?
    /// The time of the due day (`due`).
    public var due: DueConventions.DueTime?
    /// How a pause moves a clock (`pause-by`).
    public var pauseBy: DueConventions.PauseBy?

    /// Nothing declared unless said.
    public init(
        dayZero: DueConventions.DayZero? = nil, restDay: DueConventions.RestDay? = nil,
        due: DueConventions.DueTime? = nil, pauseBy: DueConventions.PauseBy? = nil
    ) {
        self.dayZero = dayZero
        self.restDay = restDay
        self.due = due
        self.pauseBy = pauseBy
    }

    /// These, and where they are silent, the others.
    public func or(_ other: PartialConventions) -> PartialConventions {
        PartialConventions(
            dayZero: dayZero ?? other.dayZero, restDay: restDay ?? other.restDay, due: due ?? other.due,
            pauseBy: pauseBy ?? other.pauseBy)
    }

    /// The keys that are not declared.
    public var missing: [String] {
        [
            dayZero == nil ? "day-zero" : nil, restDay == nil ? "rest-day" : nil, due == nil ? "due" : nil,
            pauseBy == nil ? "pause-by" : nil,
        ].compactMap { $0 }
    }

    /// The whole conventions; nil while one is not declared.
    public var whole: DueConventions? {
        guard let dayZero, let restDay, let due, let pauseBy else { return nil }
        return DueConventions(dayZero: dayZero, restDay: restDay, due: due, pauseBy: pauseBy)
    }
}
