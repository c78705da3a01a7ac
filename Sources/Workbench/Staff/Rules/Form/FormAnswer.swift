import TOMLSyntax

/// A value of a rule that a form may change, with its place in the text.
struct FormAnswer: Hashable {
    /// How it stands in the text.
    enum Kind: Hashable {
        /// A text between quotation marks.
        case text
        /// A number.
        case number
        /// A key, such as the unit of a length.
        case key
    }

    /// The path within the rule, such as `within.amount`.
    var name: String
    var kind: Kind
    var value: String
    var range: Range<Int>

    /// How a new value is written; nil where it is none that can stand there.
    func written(_ value: String) -> String? {
        switch kind {
        case .text: Self.quoted(value)
        case .number: value.wholeMatch(of: /[0-9]{1,6}(\.[0-9]{1,3})?/) == nil ? nil : value
        case .key: value.wholeMatch(of: /[a-z-]{1,40}/) == nil ? nil : value
        }
    }

    /// Source: TOML 1.0, basic strings.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
