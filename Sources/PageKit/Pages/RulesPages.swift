package import Texts

/// The rules in force, pack by pack; to be read, not changed.
package struct RulesPage: Page {
    package static let template = "page-rules"

    package var frame: StaffFrame
    /// Since when, by whom, and the hash of the set.
    package var facts: [Definition]
    /// A folder that holds other rules than those in force, and why.
    package var faults: [Notice]
    package var packs: [PackRow]
    /// Rules that rest on no clause and are to be confirmed.
    package var unconfirmed: Link?
    /// Where who may change rules goes on from here.
    package var ways: [Link]

    package init(
        frame: StaffFrame, facts: [Definition], faults: [Notice] = [], packs: [PackRow], unconfirmed: Link? = nil,
        ways: [Link] = []
    ) {
        self.ways = ways
        self.frame = frame
        self.facts = facts
        self.faults = faults
        self.packs = packs
        self.unconfirmed = unconfirmed
    }
}

/// A pack in the list.
package struct PackRow: Hashable, Sendable {
    package var title: String
    package var href: String
    package var id: String
    package var document: String?
    /// In force since.
    package var since: Words
    package var ruleCount: Count
    package var defaultCount: Count
    package var chips: [Chip]

    package init(
        _ title: String, href: String, id: String, document: String? = nil, since: Words, rules: Int, defaults: Int,
        chips: [Chip] = []
    ) {
        self.title = title
        self.href = href
        self.id = id
        self.document = document
        self.since = since
        ruleCount = Count(rules)
        defaultCount = Count(defaults)
        self.chips = chips
    }
}

/// One pack: its rules as sentences.
package struct RulePackPage: Page {
    package static let template = "page-rule-pack"

    package var frame: StaffFrame
    package var title: String
    package var facts: [Definition]
    /// The text of the file.
    package var source: Link
    package var rules: [RuleView]

    package init(frame: StaffFrame, title: String, facts: [Definition], source: Link, rules: [RuleView]) {
        self.frame = frame
        self.title = title
        self.facts = facts
        self.source = source
        self.rules = rules
    }
}

/// A rule as a sentence with the clause that it rests on.
package struct RuleView: Hashable, Sendable {
    /// Unique in the pack, an element id.
    package var id: String
    package var title: String
    /// The kind of rule, force and other labels.
    package var chips: [Chip]
    package var sentence: Words
    package var quotation: Quotation?
    /// Where the form of it is; nil where it has none, or not for the person.
    package var edit: String?

    package init(
        _ id: String, _ title: String, chips: [Chip] = [], sentence: Words, quotation: Quotation? = nil,
        edit: String? = nil
    ) {
        self.id = id
        self.title = title
        self.chips = chips
        self.sentence = sentence
        self.quotation = quotation
        self.edit = edit
    }
}

/// The text of a rule file as it is stored.
package struct RuleFilePage: Page {
    package static let template = "page-rule-file"

    package let frame: StaffFrame
    /// Such as `rules/service/deadlines.toml`.
    package let path: String
    package let facts: [Definition]
    package let lines: [CodeLine]
    package let lineCount: Count

    package init(frame: StaffFrame, path: String, facts: [Definition] = [], text: String) {
        self.frame = frame
        self.path = path
        self.facts = facts
        lines = CodeLine.lines(of: text)
        lineCount = Count(lines.count)
    }
}
