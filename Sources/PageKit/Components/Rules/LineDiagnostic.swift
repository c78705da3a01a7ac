package import Texts

/// What a check says of a value, put below its line; an invisible copy of the text before it places the pointer.
package struct LineDiagnostic: Hashable, Sendable {
    /// The button that puts the suggestion in.
    package struct Fix: Hashable, Sendable {
        package var value: String
        package var label: Words

        package init(_ value: String, _ label: Words) {
            self.value = value
            self.label = label
        }
    }

    /// The element id.
    package var id: String
    package var isError: Bool
    package var signal: Signal
    /// The line up to the value.
    package var before: String
    package var code: String
    package var place: Words
    /// The other places of a conflict.
    package var notes: [Words]
    package var fix: Fix?
    /// The next diagnostic's id; nil after the last.
    package var next: String?

    package init(
        _ id: String, isError: Bool, _ sentence: Words, before: String, code: String, place: Words,
        notes: [Words] = [], fix: Fix? = nil, next: String? = nil
    ) {
        self.id = id
        self.isError = isError
        signal = isError ? .fault(sentence) : .missed(sentence)
        self.before = before
        self.code = code
        self.place = place
        self.notes = notes
        self.fix = fix
        self.next = next
    }
}
