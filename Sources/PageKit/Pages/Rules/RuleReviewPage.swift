package import Texts

/// What a set of rules changes, for who wrote it and for who decides on it: in sentences, in text, in tests.
package struct RuleReviewPage: Page {
    package static let template = "page-rule-review"

    package var frame: StaffFrame
    package var heading: Words
    /// Ways to a place of the page, beside the heading.
    package var ways: [Link]
    package var facts: [Definition]
    package var tabs: [Tab]
    package var empty: EmptyState?
    /// What stands before the figures.
    package var overview: [ReviewSection]
    /// What it would do to open requests, in figures and by unit.
    package var impact: ImpactPanel?
    package var tables: [ImpactTable]
    package var sections: [ReviewSection]
    package var comparisons: [TextComparison]
    /// What may be done with it; each a form of its own.
    package var decisions: [FormView]

    package init(
        frame: StaffFrame, heading: Words, ways: [Link] = [], facts: [Definition] = [], tabs: [Tab] = [],
        empty: EmptyState? = nil, overview: [ReviewSection] = [], impact: ImpactPanel? = nil,
        tables: [ImpactTable] = [], sections: [ReviewSection] = [], comparisons: [TextComparison] = [],
        decisions: [FormView] = []
    ) {
        self.frame = frame
        self.heading = heading
        self.ways = ways
        self.facts = facts
        self.tabs = tabs
        self.empty = empty
        self.overview = overview
        self.impact = impact
        self.tables = tables
        self.sections = sections
        self.comparisons = comparisons
        self.decisions = decisions
    }

    /// The id of the place where it is decided.
    package static let decisionPlace = "decision"
}

/// A list of sentences under a heading.
package struct ReviewSection: Hashable, Sendable {
    /// Unique on the page, an element id.
    package var id: String
    package var title: Words
    package var remark: Words?
    package var items: [ReviewItem]
    /// Further ones, folded away.
    package var rest: FoldedList?
    /// To where there is more of it.
    package var links: [Link]
    package var button: PostButton?

    package init(
        _ id: String, _ title: Words, remark: Words? = nil, items: [ReviewItem], rest: FoldedList? = nil,
        links: [Link] = [], button: PostButton? = nil
    ) {
        self.id = id
        self.title = title
        self.remark = remark
        self.items = items
        self.rest = rest
        self.links = links
        self.button = button
    }

    /// The first few of many items, and the others folded away.
    ///
    /// - Parameter summary: what the fold is called, by how many are in it.
    package init(
        _ id: String, _ title: Words, remark: Words? = nil, items: [ReviewItem], showing few: Int,
        rest summary: (Int) -> Words
    ) {
        let rest = Array(items.dropFirst(few))
        self.init(
            id, title, remark: remark, items: Array(items.prefix(few)),
            rest: FoldedList(summary(rest.count), items: rest))
    }
}

/// What is folded away behind a summary.
package struct FoldedList: Hashable, Sendable {
    package var summary: Words
    package var sentences: [Words]
    package var items: [ReviewItem]

    /// Nil where there is nothing to fold away.
    package init?(_ summary: Words, sentences: [Words] = [], items: [ReviewItem] = []) {
        guard !sentences.isEmpty || !items.isEmpty else { return nil }
        self.summary = summary
        self.sentences = sentences
        self.items = items
    }
}

/// One thing that changed, failed or was found.
package struct ReviewItem: Hashable, Sendable {
    package var signal: Signal?
    package var headline: Words
    package var href: String?
    package var chips: [Chip]
    package var sentences: [Words]
    /// Further sentences, folded away.
    package var more: FoldedList?
    /// Expected and actual values.
    package var pairs: [ValuePair]
    /// Reasons, in small print.
    package var reasons: [Words]

    package init(
        signal: Signal? = nil, _ headline: Words, href: String? = nil, chips: [Chip] = [], sentences: [Words] = [],
        more: FoldedList? = nil, pairs: [ValuePair] = [], reasons: [Words] = []
    ) {
        self.signal = signal
        self.headline = headline
        self.href = href
        self.chips = chips
        self.sentences = sentences
        self.more = more
        self.pairs = pairs
        self.reasons = reasons
    }
}

/// What was expected and what came.
package struct ValuePair: Hashable, Sendable {
    package var name: Words
    /// As files write it; nil where that is the name.
    package var key: String?
    package var expected: Words
    package var actual: Words

    package init(_ name: Words, key: String? = nil, expected: Words, actual: Words) {
        self.name = name
        self.key = key
        self.expected = expected
        self.actual = actual
    }
}
