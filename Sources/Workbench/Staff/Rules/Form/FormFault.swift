import Texts

/// What could not be written of a form, and why.
struct FormFault: Hashable {
    /// The field's name without `set.`, such as `within.amount`; nil for what belongs to no single field.
    var field: String?
    var words: Words

    /// - Parameter value: what was typed, where the sentence names it.
    init(_ key: String, at field: String?, value: String? = nil) {
        self.field = field
        words = .text(key, value.map { ["value": .words(.plain($0))] } ?? [:])
    }

    init(_ words: Words, at field: String) {
        self.field = field
        self.words = words
    }
}
