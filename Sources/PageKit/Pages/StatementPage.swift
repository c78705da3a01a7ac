package import Texts

/// A text in sections, such as how personal data is used.
package struct StatementPage: Page {
    package static let template = "page-statement"

    package var frame: PublicFrame
    package var heading: Words
    package var lead: Words
    package var sections: [StatementSection]

    package init(frame: PublicFrame, heading: Words, lead: Words, sections: [StatementSection]) {
        self.frame = frame
        self.heading = heading
        self.lead = lead
        self.sections = sections
    }
}

/// A heading with its paragraphs.
package struct StatementSection: Hashable, Sendable {
    package var heading: Words
    package var paragraphs: [Words]

    package init(_ heading: Words, _ paragraphs: [Words]) {
        self.heading = heading
        self.paragraphs = paragraphs
    }
}

extension StatementPage {
    /// How personal data is used.
    package static func privacy(_ frame: PublicFrame) -> StatementPage {
        statement(frame, "privacy", sections: 4)
    }

    /// How accessible the pages are and whom to tell of a barrier.
    package static func accessibility(_ frame: PublicFrame) -> StatementPage {
        statement(frame, "accessibility", sections: 3)
    }

    private static func statement(_ frame: PublicFrame, _ name: String, sections: Int) -> StatementPage {
        StatementPage(
            frame: frame, heading: .text("public.\(name)"), lead: .text("\(name).lead"),
            sections: (1...sections).map {
                StatementSection(.text("\(name).\($0)"), [.text("\(name).\($0)-text")])
            })
    }
}
