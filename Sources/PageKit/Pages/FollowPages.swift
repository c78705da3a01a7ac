package import Texts

/// Asks for the number and the phone digits that open a request's progress.
package struct FollowFormPage: Page {
    package static let template = "page-follow-form"

    package var frame: PublicFrame
    package var form: FormView

    package init(frame: PublicFrame, form: FormView) {
        self.frame = frame
        self.form = form
    }
}

/// The progress of a request for who submitted it.
package struct FollowPage: Page {
    package static let template = "page-follow"

    package var frame: PublicFrame
    package var number: String
    package var title: String
    /// 正在办理.
    package var state: Words
    /// Who acts, what comes next and by when, and whether anything is to be done.
    package var text: Words
    package var steps: [FollowStep]
    package var log: [FollowEvent]
    package var explanation: FollowExplanation?
    /// What can be done now: supplement, rate, reopen.
    package var forms: [FollowForm]
    /// What has a page of its own: have it handled again, withdraw.
    package var links: [Link]
    /// Who to ask.
    package var contacts: [Definition]

    package init(
        frame: PublicFrame, number: String, title: String, state: Words, text: Words, steps: [FollowStep],
        log: [FollowEvent], explanation: FollowExplanation? = nil, forms: [FollowForm] = [], links: [Link] = [],
        contacts: [Definition] = []
    ) {
        self.frame = frame
        self.number = number
        self.title = title
        self.state = state
        self.text = text
        self.steps = steps
        self.log = log
        self.explanation = explanation
        self.forms = forms
        self.links = links
        self.contacts = contacts
    }
}

/// A stage of the way.
package struct FollowStep: Hashable, Sendable {
    package enum Standing: String, Hashable, Sendable {
        case done, here, ahead
    }

    package let name: Words
    package let note: Words?
    package let classes: String
    package let isHere: Bool

    package init(_ name: Words, _ standing: Standing, note: Words? = nil) {
        self.name = name
        self.note = note
        classes = standing == .ahead ? "" : standing.rawValue
        isHere = standing == .here
    }
}

/// Something that happened, as the public sees it.
package struct FollowEvent: Hashable, Sendable {
    package var time: Words
    package var stamp: String
    package var heading: Words
    package var paragraphs: [String]

    package init(_ time: Words, stamp: String, _ heading: Words, text: String? = nil) {
        self.time = time
        self.stamp = stamp
        self.heading = heading
        paragraphs = Paragraphs.of(text)
    }
}

/// Why the next date is what it is.
package struct FollowExplanation: Hashable, Sendable {
    /// 为什么是 3月3日.
    package var heading: Words
    /// The clause word for word; nil where its text is not stored.
    package var quotation: Quotation?
    /// What it rests on and how it was counted.
    package var facts: [Definition]

    package init(_ heading: Words, quotation: Quotation? = nil, _ facts: [Definition]) {
        self.heading = heading
        self.quotation = quotation
        self.facts = facts
    }
}

/// A form on the progress page with its heading.
package struct FollowForm: Hashable, Sendable {
    package var heading: Words
    package var form: FormView

    package init(_ heading: Words, _ form: FormView) {
        self.heading = heading
        self.form = form
    }
}
