/// The labels of one series, in one order whatever order the program gave them in.
struct LabelSet: Hashable, Comparable, Sendable {
    /// As printed between the braces, escaped: `method="GET",path="/"`.
    let text: String

    /// Of a name given twice the last value counts; `reserved` names (`le` on histograms) get a prefix.
    init(_ dimensions: [(String, String)], reserved: Set<String> = []) {
        var values: [String: String] = [:]
        for (name, value) in dimensions {
            let cleaned = MetricName.label(name)
            values[reserved.contains(cleaned) ? "label_" + cleaned : cleaned] = value
        }
        text = values.sorted { $0.key < $1.key }
            .map { "\($0.key)=\"\(Self.escape($0.value))\"" }.joined(separator: ",")
    }

    static func < (left: LabelSet, right: LabelSet) -> Bool { left.text < right.text }

    /// Backslash, quote and line feed, as both formats want them in label values.
    static func escape(_ value: String, quotes: Bool = true) -> String {
        guard value.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 || $0 == 0x0A }) else { return value }
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"" where quotes: escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
