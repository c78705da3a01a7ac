/// Names as the exposition formats allow them. Source: Prometheus data model, metric names and labels.
enum MetricName {
    /// Letters, digits, `_` and `:`, no digit first; everything else becomes `_`.
    static func family(_ label: String) -> String { clean(label, colon: true) }

    /// As `family` without `:`; names that begin with `__` are reserved for the scraper.
    static func label(_ name: String) -> String {
        let cleaned = clean(name, colon: false)
        return cleaned.hasPrefix("__") ? "label" + cleaned : cleaned
    }

    private static func clean(_ name: String, colon: Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count + 1)
        for scalar in name.unicodeScalars {
            let allowed = scalar.isASCII && isAllowed(UInt8(scalar.value), colon: colon)
            bytes.append(allowed ? UInt8(scalar.value) : UInt8(ascii: "_"))
        }
        if bytes.isEmpty || isDigit(bytes[0]) { bytes.insert(UInt8(ascii: "_"), at: 0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isAllowed(_ byte: UInt8, colon: Bool) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
            || (colon && byte == UInt8(ascii: ":"))
    }
}
