public import TOMLSyntax

/// Every diagnostic of the rule language, one factory each; codes are stable and never reused.
///
/// A plugin outside this package makes its own with ``make(_:severity:_:_:at:related:suggestion:)`` under its own code
/// prefix.
public enum RuleFault {
    /// The sentence of an error that the rules in force have too: those serve on, but a change of them may not keep it.
    static func sinceBefore(_ message: BilingualText) -> BilingualText {
        BilingualText(
            chinese: message.chinese + "现行规则里就有，启用时还不查这一条，所以照用；现在改规则（哪怕改的是别处），要连它一起改好。",
            english: message.english
                + " The rules in force have this too: it was not checked when they came into force, so they serve on, but a change,"
                + " even of something else, has to mend it.")
    }

    /// What is written as a sentence quotes it: of more than so many characters only the first.
    static func cut(_ written: String) -> String {
        guard written.utf8.count > longestQuote else { return written }
        let start = written.prefix(longestQuote)
        return start.endIndex == written.endIndex ? written : start + "…"
    }

    private static let longestQuote = 60

    /// A diagnostic under a code, in Chinese and English.
    ///
    /// - Parameters:
    ///   - code: Such as `RULE-0010`; stable.
    ///   - severity: An error keeps the rule set from being used; a warning does not.
    ///   - chinese: One sentence that says what is wrong and what to do, without its full stop.
    ///   - english: The same in English.
    ///   - location: The exact key or value.
    ///   - related: A second place that belongs to it, such as the other of two duplicates.
    ///   - suggestion: What to write instead at the location, where one thing is most likely meant.
    ///   - isSuggestionWhole: Whether it takes the place of quotes at the location too, being no text itself.
    public static func make(
        _ code: String, severity: SourceDiagnostic.Severity = .error, _ chinese: String, _ english: String,
        at location: SourceLocation, related: [SourceDiagnostic.Related] = [], suggestion: String? = nil,
        isSuggestionWhole: Bool = false
    ) -> SourceDiagnostic {
        SourceDiagnostic(
            severity: severity, code: code,
            message: BilingualText(chinese: chinese + "。", english: english.capitalizedFirst + "."),
            file: location.path, range: location.range, related: related, suggestion: suggestion,
            isSuggestionWhole: isSuggestionWhole)
    }
}

extension String {
    /// With its first letter in upper case.
    fileprivate var capitalizedFirst: String {
        guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return self }
        return String(Unicode.Scalar(first - 0x20)) + Substring(utf8.dropFirst())
    }
}
