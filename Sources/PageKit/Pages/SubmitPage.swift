package import Texts

/// Submission by an enterprise or a resident.
package struct SubmitPage: Page {
    package static let template = "page-submit"

    package var frame: PublicFrame
    package var form: FormView
    /// Matters that the text suggests; choosing one is optional.
    package var suggestions: [MatterSuggestion]
    /// What happens after submission, and within which time.
    package var steps: [NextStep]

    package init(frame: PublicFrame, form: FormView, suggestions: [MatterSuggestion] = [], steps: [NextStep]) {
        self.frame = frame
        self.form = form
        self.suggestions = suggestions
        self.steps = steps
    }
}

/// Something that happens next.
package struct NextStep: Hashable, Sendable {
    /// 马上, 1 个工作日内.
    package var when: Words
    package var what: Words

    package init(_ when: Words, _ what: Words) {
        self.when = when
        self.what = what
    }
}
