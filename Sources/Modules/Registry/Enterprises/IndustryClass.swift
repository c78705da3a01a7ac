/// A class of the national industry classification, from section down to class as far as it was given.
package struct IndustryClass: Hashable, Sendable {
    /// A to T.
    package let section: String
    /// Two to four digits; empty where only the section is known.
    package let digits: String

    /// `C3811`, as registers print it.
    package var code: String { section + digits }

    /// Reads `C`, `38`, `381`, `3811`, `C3811`, also with blanks or in lower case; nil where the division does not exist or
    /// belongs to another section.
    package init?(_ typed: String) {
        let text = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        let letters = text.prefix { $0.isASCII && $0.isLetter }
        let digits = text.dropFirst(letters.count)
        guard letters.count <= 1, digits.count <= 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        if digits.isEmpty {
            guard Self.sections.contains(where: { $0.section == letters }) else { return nil }
            section = String(letters)
        } else {
            guard digits.count >= 2, let division = Int(digits.prefix(2)),
                let found = Self.sections.first(where: { $0.divisions.contains(division) })?.section,
                letters.isEmpty || letters == found
            else { return nil }
            section = found
        }
        self.digits = String(digits)
    }

    /// Source: GB/T 4754-2017, sections and their divisions.
    private static let sections: [(section: String, divisions: ClosedRange<Int>)] = [
        ("A", 1...5), ("B", 6...12), ("C", 13...43), ("D", 44...46), ("E", 47...50), ("F", 51...52), ("G", 53...60),
        ("H", 61...62),
        ("I", 63...65), ("J", 66...69), ("K", 70...70), ("L", 71...72), ("M", 73...75), ("N", 76...79), ("O", 80...82),
        ("P", 83...83),
        ("Q", 84...85), ("R", 86...90), ("S", 91...96), ("T", 97...97),
    ]
}
