import TOMLSyntax
import WorkCalendar

/// The id that a rule takes among its kind, and on which days.
struct RuleNaming: Dated {
    var id: String
    var effective: CivilDate
    var until: CivilDate?
    /// Where the id stands.
    var location: SourceLocation
    /// Whether it follows from other keys.
    var isImplied = false
}
