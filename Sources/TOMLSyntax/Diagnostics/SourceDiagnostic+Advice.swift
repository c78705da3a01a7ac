extension SourceDiagnostic {
    /// What to write, as a sentence that is safe to print; nil where nothing is suggested.
    public var advice: BilingualText? {
        guard let suggestion else { return nil }
        // A line of its own brings its line end along.
        let word = VisibleText.of(suggestion.hasSuffix("\n") ? String(suggestion.dropLast()) : suggestion)
        // Between two bytes there is nothing that the suggestion could take the place of.
        return range.isEmpty
            ? BilingualText(chinese: "建议：在这里加上“\(word)”", english: "help: add “\(word)” here")
            : BilingualText(chinese: "建议：改为“\(word)”", english: "help: did you mean “\(word)”?")
    }
}
