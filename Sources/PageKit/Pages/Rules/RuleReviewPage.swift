package import Texts

/// What a set of rules changes, for who wrote it and for who decides on it: in sentences, in text, in tests.
package struct RuleReviewPage: Page {
    package static let template = "page-rule-review"

    package var frame: StaffFrame
    package var heading: Words
    package var facts: [Definition]
    package var tabs: [Tab]
    package var empty: EmptyState?
    package var sections: [ReviewSection]
    package var comparisons: [TextComparison]
    /// What may be done with it; each a form of its own.
    package var decisions: [FormView]

    package init(
        frame: StaffFrame, heading: Words, facts: [Definition] = [], tabs: [Tab] = [], empty: EmptyState? = nil,
        sections: [ReviewSection] = [], comparisons: [TextComparison] = [], decisions: [FormView] = []
    ) {
        self.frame = frame
        self.heading = heading
        self.facts = facts
        self.tabs = tabs
        self.empty = empty
        self.sections = sections
        self.comparisons = comparisons
        self.decisions = decisions
    }
}

/// A list of sentences under a heading.
package struct ReviewSection: Hashable, Sendable {
    /// Unique on the page, an element id.
    package var id: String
    package var title: Words
    package var remark: Words?
    package var items: [ReviewItem]
    package var button: PostButton?

    package init(
        _ id: String, _ title: Words, remark: Words? = nil, items: [ReviewItem], button: PostButton? = nil
    ) {
        self.id = id
        self.title = title
        self.remark = remark
        self.items = items
        self.button = button
    }
}

/// One thing that changed, failed or was found.
package struct ReviewItem: Hashable, Sendable {
    package var signal: Signal?
    package var headline: Words
    package var href: String?
    package var chips: [Chip]
    package var sentences: [Words]
    /// Expected and actual values, as the files write them.
    package var pairs: [ValuePair]
    /// Reasons, in small print.
    package var reasons: [Words]

    package init(
        signal: Signal? = nil, _ headline: Words, href: String? = nil, chips: [Chip] = [], sentences: [Words] = [],
        pairs: [ValuePair] = [], reasons: [Words] = []
    ) {
        self.signal = signal
        self.headline = headline
        self.href = href
        self.chips = chips
        self.sentences = sentences
        self.pairs = pairs
        self.reasons = reasons
    }
}

/// What was expected and what came.
package struct ValuePair: Hashable, Sendable {
    package var key: String
    package var expected: String
    package var actual: String

    package init(_ key: String, expected: String, actual: String) {
        self.key = key
        self.expected = expected
        self.actual = actual
    }
}
