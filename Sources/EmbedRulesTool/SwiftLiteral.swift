/// One line of any text as a raw string literal of Swift on one line.
enum SwiftLiteral {
    /// The literal; read by Swift it gives the line back, scalar by scalar.
    static func raw(_ line: Substring) -> String {
        let hashes = String(repeating: "#", count: hashCount(for: line))
        var literal = hashes + "\""
        for (index, scalar) in line.unicodeScalars.enumerated() {
            // A quotation mark at the start could make """, which begins a literal of several lines.
            if needsEscape(scalar) || (index == 0 && scalar == "\"") {
                literal += "\\\(hashes)u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\"" + hashes
    }

    /// One more than the longest run of # behind a quotation mark or a backslash: neither ends the literal nor escapes.
    private static func hashCount(for line: Substring) -> Int {
        var longest = 0
        var run: Int?
        for scalar in line.unicodeScalars {
            switch scalar {
            case "\"", "\\": run = 0
            case "#": run = run.map { $0 + 1 }
            default: run = nil
            }
            longest = max(longest, run ?? 0)
        }
        return longest + 1
    }

    /// What a Swift source takes for a line end, refuses, or hides from its reader.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: true
        default: false
        }
    }
}
