/// Why a word is no scalar.
struct ScalarFault: Error {
    var kind: TOMLFault.Kind
}

/// Reads words that are no strings: numbers, dates, times and booleans.
enum ScalarReader {
    static func read(_ word: ArraySlice<UInt8>) -> Result<TOMLValue, ScalarFault> {
        if let number = plainInteger(word) { return .success(.integer(number)) }
        let word = Array(word)
        if word.count <= 5, let constant = constant(String(decoding: word, as: UTF8.self)) { return .success(constant) }
        if word.count >= 5, word[4] == UInt8(ascii: "-"), word.prefix(4).allSatisfy(isDigit) {
            return DateReader.read(word)
        }
        if word.count >= 3, word[2] == UInt8(ascii: ":"), word.prefix(2).allSatisfy(isDigit) {
            return DateReader.read(word)
        }
        return isDateInOtherForm(word) ? fault(.invalidDate) : number(word)
    }

    /// `2026/2/9`, `2026.2.9`, `2026—2—9`, `2026年2月9日`, `2月9日` and `9:30`.
    private static func isDateInOtherForm(_ word: [UInt8]) -> Bool {
        if word.contains(UInt8(ascii: ":")) { return word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ":") } }
        if isMonthAndDay(word) { return true }
        guard word.count >= 8, word.prefix(4).allSatisfy(isDigit) else { return false }
        let dots = word.count { $0 == UInt8(ascii: ".") }
        return word[4] == UInt8(ascii: "/") || word[4] == UInt8(ascii: ".") && dots == 2
            || ["年", "—", "–", "―", "‑", "−"].contains { word[4...].starts(with: $0.utf8) }
    }

    /// `2月9日`, `2月9`, `2月` and what begins like them, such as `10月1日-10月7日`; no `3个月` and no `3月报表`.
    private static func isMonthAndDay(_ word: [UInt8]) -> Bool {
        guard let first = word.first, isDigit(first) else { return false }
        let parts = String(decoding: word, as: UTF8.self).split(separator: "月", omittingEmptySubsequences: false)
        guard parts.count > 1, let month = parts[0].utf8.last, isDigit(month) else { return false }
        return parts[1].utf8.first.map(isDigit) ?? true
    }

    private static func constant(_ word: String) -> TOMLValue? {
        switch word {
        case "true": .boolean(true)
        case "false": .boolean(false)
        case "inf", "+inf": .float(.infinity)
        case "-inf": .float(-.infinity)
        case "nan", "+nan", "-nan": .float(.nan)
        default: nil
        }
    }

    /// The short way for most numbers: digits alone, so few that they fit.
    private static func plainInteger(_ word: ArraySlice<UInt8>) -> Int64? {
        guard word.count <= 18, word.first != UInt8(ascii: "0") || word.count == 1 else { return nil }
        var number: Int64 = 0
        for byte in word {
            guard isDigit(byte) else { return nil }
            number = number * 10 + Int64(byte - 48)
        }
        return number
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private static func number(_ word: [UInt8]) -> Result<TOMLValue, ScalarFault> {
        let unsigned = word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-") ? word.dropFirst() : word[...]
        guard let first = unsigned.first, isDigit(first) else {
            return fault(looksNumeric(word) ? .invalidNumber : .unquotedText)
        }
        if first == UInt8(ascii: "0"), unsigned.count > 1, let radix = radix(unsigned[unsigned.startIndex + 1]) {
            guard unsigned.count == word.count else { return fault(.invalidNumber) }
            return integer(unsigned.dropFirst(2), radix: radix, isNegative: false)
        }
        if unsigned.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
            return float(word, unsigned)
        }
        guard unsigned.count == 1 || first != UInt8(ascii: "0") else { return fault(.invalidNumber) }
        return integer(unsigned, radix: 10, isNegative: word.first == UInt8(ascii: "-"))
    }

    private static func looksNumeric(_ word: [UInt8]) -> Bool {
        word.first.map { isDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            ?? false
    }

    private static func radix(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
    }

    /// Digits with single underscores between them; nil where one stands elsewhere or something is no digit.
    private static func digits(_ word: ArraySlice<UInt8>, radix: Int = 10) -> String? {
        let parts = word.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        guard !parts.contains(where: \.isEmpty), !word.isEmpty else { return nil }
        let text = String(decoding: parts.joined(), as: UTF8.self)
        return text.unicodeScalars.allSatisfy { $0.isASCII && Int(String($0), radix: radix) != nil } ? text : nil
    }

    private static func integer(_ word: ArraySlice<UInt8>, radix: Int, isNegative: Bool) -> Result<
        TOMLValue, ScalarFault
    > {
        guard let text = digits(word, radix: radix) else { return fault(.invalidNumber) }
        guard let value = Int64((isNegative ? "-" : "") + text, radix: radix) else { return fault(.integerOutOfRange) }
        return .success(.integer(value))
    }

    private static func float(_ word: [UInt8], _ unsigned: ArraySlice<UInt8>) -> Result<TOMLValue, ScalarFault> {
        let halves = unsigned.split(maxSplits: 1, omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
        }
        let mantissa = halves[0].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = digits(mantissa[0]), whole.count == 1 || whole.first != "0" else {
            return fault(.invalidNumber)
        }
        var text = whole
        if mantissa.count == 2 {
            guard let fraction = digits(mantissa[1]) else { return fault(.invalidNumber) }
            text += "." + fraction
        }
        if halves.count == 2 {
            let sign = halves[1].first == UInt8(ascii: "-") ? "-" : ""
            let rest =
                halves[1].first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true
                ? halves[1].dropFirst() : halves[1]
            guard let exponent = digits(rest) else { return fault(.invalidNumber) }
            text += "e" + sign + exponent
        }
        guard let value = Double((word.first == UInt8(ascii: "-") ? "-" : "") + text) else {
            return fault(.invalidNumber)
        }
        return .success(.float(value))
    }

    private static func fault(_ kind: TOMLFault.Kind) -> Result<TOMLValue, ScalarFault> {
        .failure(ScalarFault(kind: kind))
    }
}
