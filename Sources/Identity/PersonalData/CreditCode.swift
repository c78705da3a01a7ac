/// A unified social credit code (统一社会信用代码), well formed, its check digit right or not.
///
/// Some codes in use fail their check digit, so failing it warns and never refuses. Source: GB 32100-2015.
package struct CreditCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 18 characters of the standard's alphabet.
    package let text: String
    /// The digit that the first 17 characters ask for.
    package let expectedCheckDigit: Character

    package var hasValidCheckDigit: Bool { text.last == expectedCheckDigit }
    package var description: String { text }

    /// Full-width characters, lower case and blanks are put right first.
    package init(_ typed: String) throws(CreditCodeError) {
        let text = String(TextWidth.narrow(typed).uppercased().filter { !$0.isWhitespace })
        guard text.count == 18 else { throw .length(text.count) }
        var values: [Int] = []
        for (index, character) in text.enumerated() {
            guard let value = Self.values[character] else { throw .character(character, position: index + 1) }
            values.append(value)
        }
        // Eighteen zeros would pass the arithmetic; no department or type is 0.
        guard text.first != "0" else { throw .department }
        self.text = text
        expectedCheckDigit = Self.checkDigit(values.prefix(17))
    }

    /// The code whose first 17 characters these are; nil where they are not 17 of the alphabet.
    package static func completing(_ body: String) -> CreditCode? {
        let values = body.compactMap { Self.values[$0] }
        guard values.count == 17, body.count == 17 else { return nil }
        return try? CreditCode(body + String(checkDigit(values[...])))
    }

    /// A sentence where the check digit fails; nil where it holds.
    package var warning: (chinese: String, english: String)? {
        guard !hasValidCheckDigit, let last = text.last else { return nil }
        return (
            "统一社会信用代码 \(text) 的校验位是 \(last)，按算法应为 \(expectedCheckDigit)，请核对证照；确实如此可以保留。",
            "The check digit of credit code \(text) is \(last), the arithmetic gives \(expectedCheckDigit); check the licence. It may stay."
        )
    }

    package static func < (left: CreditCode, right: CreditCode) -> Bool { left.text < right.text }

    static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    private static let values = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($1, $0) })
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

    private static func checkDigit(_ values: ArraySlice<Int>) -> Character {
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return alphabet[(31 - sum % 31) % 31]
    }
}
