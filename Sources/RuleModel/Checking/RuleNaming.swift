import TOMLSyntax
import WorkCalendar

/// The id that a rule takes among its kind, and on which days.
struct RuleNaming {
    var id: String
    var effective: CivilDate
    var until: CivilDate?
    /// Where the id stands.
    var location: SourceLocation

    /// Whether there is a day on which both are in force.
    func overlaps(_ other: RuleNaming) -> Bool {
        effective <= (other.until ?? .latest) && other.effective <= (until ?? .latest)
    }
}
