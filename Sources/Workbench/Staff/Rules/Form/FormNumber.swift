import Identity
import WorkCalendar

/// Numbers and days as people type them: in full-width digits too, as Chinese input methods write them.
enum FormNumber {
    /// A length as a rule file has it, such as `2` or `1.5`; nil where it is none.
    static func amount(_ typed: String) -> String? {
        let text = TextWidth.narrow(typed).trimmed
        guard text.wholeMatch(of: /[0-9]{1,6}(\.[0-9]{1,3})?/) != nil else { return nil }
        return withoutLeadingZeros(text)
    }

    /// A count as a rule file has it; nil where it is no whole number.
    static func count(_ typed: String) -> String? {
        amount(typed).flatMap { $0.contains(".") ? nil : $0 }
    }

    /// A share of a hundred, with or without its sign; nil where it is none.
    static func percent(_ typed: String) -> String? {
        let text = TextWidth.narrow(typed).trimmed
        guard let count = count(text.hasSuffix("%") ? String(text.dropLast()) : text), count.utf8.count <= 3 else {
            return nil
        }
        return count
    }

    /// A day, such as `2026-03-01`; nil where there is no such day.
    static func day(_ typed: String) -> String? {
        let text = TextWidth.narrow(typed).trimmed
        return CivilDate(text).map { "\($0)" }
    }

    /// TOML has no number that begins with a nought but nought itself.
    private static func withoutLeadingZeros(_ number: String) -> String {
        let rest = number.drop { $0 == "0" }
        return rest.isEmpty || rest.first == "." ? "0\(rest)" : String(rest)
    }
}
