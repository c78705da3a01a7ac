/// Numbers with a unit, as people write them.
enum UnitSpelling {
    private static let durations: [(unit: String, seconds: Int)] = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)]
    private static let sizes: [(unit: String, bytes: Int)] = [
        ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("B", 1),
    ]

    /// Seconds in `"90 s"`, `"10min"` …; nil where it is not spelt so, as a bare number is not.
    static func seconds(_ text: String) -> Int? { amount(text, durations) }
    static func bytes(_ text: String) -> Int? { amount(text, sizes) }

    static func duration(_ seconds: Int) -> String { spell(seconds, durations) }
    static func size(_ bytes: Int) -> String { spell(bytes, sizes) }

    private static func amount(_ text: String, _ units: [(String, Int)]) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Int(digits), let factor = units.first(where: { $0.0 == unit })?.1 else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    /// In the largest unit that divides it.
    private static func spell(_ number: Int, _ units: [(String, Int)]) -> String {
        let unit = units.first { number != 0 && number % $0.1 == 0 } ?? units[units.count - 1]
        return "\(number / unit.1) \(unit.0)"
    }
}
