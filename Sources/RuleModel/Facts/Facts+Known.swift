extension Facts {
    /// The attribute's value; an empty text counts as absent, so that an empty cell of an import is never a value.
    public func known(_ attribute: String) -> FactValue? {
        guard let value = values[attribute] else { return nil }
        if case .text(let text) = value, text.isEmpty { return nil }
        return value
    }

    /// The attribute's value where it is a text that is not empty.
    public func text(_ attribute: String) -> String? {
        guard case .text(let text)? = known(attribute) else { return nil }
        return text
    }

    /// The attribute's texts: its elements where it is a list, itself where it is a text, none where it is absent.
    public func texts(_ attribute: String) -> [String] {
        switch known(attribute) {
        case .text(let text): [text]
        case .list(let elements): elements.filter { !$0.isEmpty }
        case .integer, .boolean, nil: []
        }
    }
}
