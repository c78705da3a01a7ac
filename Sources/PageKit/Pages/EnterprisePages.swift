package import Texts

/// The enterprises that the registry knows.
package struct EnterprisesPage: Page {
    package static let template = "page-enterprises"

    package var frame: StaffFrame
    package var actions: [Link]
    package var filters: FilterBar
    /// How many there are in all, how many dormant, when the list was last brought up to date.
    package var summary: Words
    package var notices: [Notice]
    package var rows: [EnterpriseRow]
    package var empty: EmptyState?
    package var pagination: Pagination?

    package init(
        frame: StaffFrame, actions: [Link] = [], filters: FilterBar, summary: Words, notices: [Notice] = [],
        rows: [EnterpriseRow], empty: EmptyState? = nil, pagination: Pagination? = nil
    ) {
        self.frame = frame
        self.actions = actions
        self.filters = filters
        self.summary = summary
        self.notices = notices
        self.rows = rows
        self.empty = empty
        self.pagination = pagination
    }
}

/// An enterprise in the list.
package struct EnterpriseRow: Hashable, Sendable {
    package var href: String
    package var name: String
    package var code: String
    package var industry: Words
    package var chips: [Chip]
    /// The unit that looks after it first.
    package var steward: Words
    /// How many of its requests are open.
    package var openRequests: Count

    package init(
        href: String, name: String, code: String, industry: Words, chips: [Chip] = [], steward: Words,
        openRequests: Count
    ) {
        self.href = href
        self.name = name
        self.code = code
        self.industry = industry
        self.chips = chips
        self.steward = steward
        self.openRequests = openRequests
    }
}

/// One file an enterprise (一企一档).
package struct EnterprisePage: Page {
    package static let template = "page-enterprise"

    package var frame: StaffFrame
    package var name: String
    package var code: String
    package var chips: [Chip]
    package var facts: [Definition]
    /// Who looks after it, each with the means and the clause.
    package var coverage: [CoverageRow]
    package var groups: [InboxGroup]
    package var allRequests: Link?

    package init(
        frame: StaffFrame, name: String, code: String, chips: [Chip] = [], facts: [Definition],
        coverage: [CoverageRow], groups: [InboxGroup] = [], allRequests: Link? = nil
    ) {
        self.frame = frame
        self.name = name
        self.code = code
        self.chips = chips
        self.facts = facts
        self.coverage = coverage
        self.groups = groups
        self.allRequests = allRequests
    }
}

/// A unit that looks after an enterprise.
package struct CoverageRow: Hashable, Sendable {
    package var unit: Words
    /// 主责, 协同, or what is missing.
    package var chips: [Chip]
    /// The means of coverage.
    package var means: Words
    package var clause: Words

    package init(_ unit: Words, chips: [Chip] = [], means: Words, clause: Words) {
        self.unit = unit
        self.chips = chips
        self.means = means
        self.clause = clause
    }
}
