package import Texts

/// One question of a form: label, hint, what is wrong with the answer, and where it is written.
package struct Field: Hashable, Sendable {
    package let id: String
    package let name: String
    package let label: Words
    package let hint: Words?
    /// What is to be changed; the same sentence stands in the error summary.
    package let error: Words?
    /// What to look at again; it never blocks.
    package let warning: Words?
    package let isOptional: Bool
    package let isBad: Bool
    /// The ids of hint, error and warning.
    package let describedBy: String?
    /// Where the error summary leads: the first choice of several, else the field itself.
    package let target: String
    package let line: LineInput?
    package let area: AreaInput?
    package let select: SelectInput?
    package let choices: ChoiceInput?
    package let file: FileInput?
    package let tick: TickInput?
    /// Whether the label is there for those alone who do not see the heading above it, which says the same.
    package var isLabelHidden = false

    private let input: FieldInput

    /// `prefix` keeps the ids of two forms on one page apart.
    init(_ name: String, _ label: Words, _ about: FieldRemarks, input: FieldInput, prefix: String = "f") {
        let id = "\(prefix)-\(name)"
        self.input = input
        self.id = id
        self.name = name
        self.label = label
        hint = about.hint
        error = about.error
        warning = about.warning
        isOptional = about.isOptional
        isBad = about.error != nil
        let ids = [(about.hint, "hint"), (about.error, "error"), (about.warning, "warning")]
            .compactMap { words, suffix in words.map { _ in "\(id)-\(suffix)" } }
        describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
        line = input.line
        area = input.area
        select = input.select
        choices = input.choices?.identified(by: id)
        file = input.file
        tick = input.tick
        target = choices?.options.first?.id ?? id
    }

    /// The same field with ids that begin with a prefix.
    func prefixed(_ prefix: String) -> Field {
        let about = FieldRemarks(hint: hint, error: error, warning: warning, isOptional: isOptional)
        return Field(name, label, about, input: input, prefix: prefix)
    }
}
