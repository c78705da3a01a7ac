import TOMLSyntax

extension SourceDiagnostic {
    /// By file and place; then by code.
    func comesBefore(_ other: SourceDiagnostic) -> Bool {
        (file, range.lowerBound, range.upperBound, code)
            < (other.file, other.range.lowerBound, other.range.upperBound, other.code)
    }

    /// Whether it tells of a key, or of an attribute as key of a condition, that there is not.
    var isOfUnknownKey: Bool { code == "RULE-0003" || code == "RULE-0011" }

    /// With the suggestion written behind a prefix, such as the `@` of a reference.
    func prefixed(_ prefix: String) -> SourceDiagnostic {
        var copy = self
        copy.suggestion = suggestion.map { prefix + $0 }
        return copy
    }
}

extension SourceDiagnostic.Related {
    /// A second place with what is there.
    init(_ location: SourceLocation, _ label: BilingualText) {
        self.init(file: location.path, range: location.range, label: label)
    }
}
