/// Reads dates and times. Source: RFC 3339 as TOML 1.0 narrows it.
enum DateReader {
    static func read(_ word: [UInt8]) -> Result<TOMLValue, ScalarFault> {
        var rest = word[...]
        if word.count > 2, word[2] == UInt8(ascii: ":") {
            guard let time = time(&rest), rest.isEmpty else { return fault }
            return .success(.localTime(time))
        }
        guard let date = date(&rest) else { return fault }
        guard let mark = rest.first else { return .success(.localDate(date)) }
        guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: "t") || mark == UInt8(ascii: " ") else { return fault }
        rest = rest.dropFirst()
        guard let time = time(&rest) else { return fault }
        if rest.isEmpty { return .success(.localDateTime(date + "T" + time)) }
        guard let offset = offset(&rest), rest.isEmpty else { return fault }
        return .success(.offsetDateTime(date + "T" + time + offset))
    }

    private static var fault: Result<TOMLValue, ScalarFault> { .failure(ScalarFault(kind: .invalidDate)) }

    private static func date(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let year = number(&rest, 4), take("-", &rest), let month = number(&rest, 2), take("-", &rest),
            let day = number(&rest, 2), (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
        else { return nil }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private static func time(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let hour = number(&rest, 2), take(":", &rest), let minute = number(&rest, 2), take(":", &rest),
            let second = number(&rest, 2), hour < 24, minute < 60, second <= 60
        else { return nil }
        let text = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
        guard take(".", &rest) else { return text }
        let fraction = rest.prefix(while: ScalarReader.isDigit)
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(fraction.count)
        return text + "." + String(decoding: fraction, as: UTF8.self)
    }

    private static func offset(_ rest: inout ArraySlice<UInt8>) -> String? {
        if take("Z", &rest) || take("z", &rest) { return "Z" }
        let sign = take("+", &rest) ? "+" : take("-", &rest) ? "-" : ""
        guard !sign.isEmpty, let hour = number(&rest, 2), take(":", &rest), let minute = number(&rest, 2), hour < 24,
            minute < 60
        else { return nil }
        return "\(sign)\(padded(hour, 2)):\(padded(minute, 2))"
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(ScalarReader.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    private static func take(_ mark: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: mark) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func days(in month: Int, of year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: width - digits.count) + digits
    }
}
