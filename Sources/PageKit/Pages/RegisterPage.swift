package import RuleModel
package import Texts

/// Registration of a request by an intake clerk.
package struct RegisterPage: Page {
    package static let template = "page-register"

    package var frame: StaffFrame
    package var form: FormView
    /// Matters that the text suggests, and where each would go.
    package var suggestions: [MatterSuggestion]
    /// Requests of the same entity or number that may be the same.
    package var similar: [Link]

    package init(frame: StaffFrame, form: FormView, suggestions: [MatterSuggestion] = [], similar: [Link] = []) {
        self.frame = frame
        self.form = form
        self.suggestions = suggestions
        self.similar = similar
    }
}

/// A matter of the catalogue that a text suggests.
package struct MatterSuggestion: Hashable, Sendable {
    package var title: String
    /// The unit that would act and the track.
    package var outcome: Words
    /// The words of the text that suggest it.
    package var because: Words
    /// Takes the suggestion over: the form with the matter chosen.
    package var href: String

    /// `unit` would act on `track`; `words` are those of the text that suggest it.
    package init(_ title: String, unit: Words, track: Track, words: [String], href: String) {
        self.title = title
        outcome = .text("suggestion.outcome", ["unit": .words(unit), "track": .words(.track(track))])
        because = .text(
            "suggestion.because", ["words": .words(.joined(words.map(Words.plain), .enumeration))])
        self.href = href
    }
}
