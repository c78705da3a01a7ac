package import Texts

extension Field {
    /// One line of text.
    package static func line(
        _ name: String, _ label: Words, _ input: LineInput = LineInput(), _ about: FieldRemarks = FieldRemarks()
    ) -> Field { Field(name, label, about, input: .line(input)) }

    /// Several lines of text.
    package static func area(
        _ name: String, _ label: Words, _ input: AreaInput = AreaInput(), _ about: FieldRemarks = FieldRemarks()
    ) -> Field { Field(name, label, about, input: .area(input)) }

    /// One value out of a list.
    package static func select(
        _ name: String, _ label: Words, _ options: [Option], _ about: FieldRemarks = FieldRemarks()
    ) -> Field { Field(name, label, about, input: .select(SelectInput(options))) }

    /// One value, or several, out of a few that are all shown.
    package static func choices(
        _ name: String, _ label: Words, _ options: [Option], isSeveral: Bool = false,
        _ about: FieldRemarks = FieldRemarks()
    ) -> Field {
        Field(name, label, about, input: .choices(ChoiceInput(options, isSeveral: isSeveral)))
    }

    /// Files to send along.
    package static func file(
        _ name: String, _ label: Words, _ input: FileInput = FileInput(), _ about: FieldRemarks = FieldRemarks()
    ) -> Field { Field(name, label, about, input: .file(input)) }

    /// A yes or no.
    package static func tick(
        _ name: String, _ label: Words, isTicked: Bool, _ about: FieldRemarks = FieldRemarks()
    ) -> Field { Field(name, label, about, input: .tick(TickInput(isTicked))) }

    /// A password, which is never written back.
    package static func password(_ name: String, _ label: Words, isNew: Bool, _ about: FieldRemarks = FieldRemarks())
        -> Field
    {
        let autocomplete = isNew ? "new-password" : "current-password"
        return .line(name, label, LineInput(type: "password", isRequired: true, autocomplete: autocomplete), about)
    }
}
