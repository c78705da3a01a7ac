package import Texts

/// What changed rules would do to the requests there are: while it is worked out, and then in full.
package struct RuleImpactPage: Page {
    package static let template = "page-rule-impact"

    package var frame: StaffFrame
    package var heading: Words
    package var tabs: [Tab]
    package var empty: EmptyState?
    package var progress: Progress?
    package var report: ImpactView?
    /// Works it out anew.
    package var again: PostButton?

    package init(
        frame: StaffFrame, heading: Words, tabs: [Tab], empty: EmptyState? = nil, progress: Progress? = nil,
        report: ImpactView? = nil, again: PostButton? = nil
    ) {
        self.frame = frame
        self.heading = heading
        self.tabs = tabs
        self.empty = empty
        self.progress = progress
        self.report = report
        self.again = again
    }
}

/// A whole report of what would change.
package struct ImpactView: Hashable, Sendable {
    /// When it was worked out, and of what.
    package var facts: [Definition]
    /// Whether open requests move at all once the rules are in force.
    package var reach: [Notice]
    /// The same for other requests besides.
    package var periods: [Tab]
    package var panels: [ImpactPanel]
    package var charts: [ImpactChart]
    package var tables: [ImpactTable]
    /// What changed, and requests to look at.
    package var sections: [ReviewSection]
    /// How it was reckoned.
    package var assumption: Words

    package init(
        facts: [Definition], reach: [Notice], periods: [Tab], panels: [ImpactPanel], charts: [ImpactChart],
        tables: [ImpactTable], sections: [ReviewSection], assumption: Words
    ) {
        self.facts = facts
        self.reach = reach
        self.periods = periods
        self.panels = panels
        self.charts = charts
        self.tables = tables
        self.sections = sections
        self.assumption = assumption
    }
}
