import RuleModel
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
        /// True or false.
        case truth
        /// A day.
        case date
        /// One text, or several between brackets.
        case list([Element])
    }

    /// One of several texts.
    struct Element: Hashable {
        var name: String
        var range: Range<Int>
    }

    /// The path within the rule, such as `within.amount`.
    var name: String
    var kind: Kind
    var value: String
    var range: Range<Int>
    /// The attribute that a condition asks for with it, and how.
    var test: FormCondition.Leaf?

    /// The last part of the name, such as `unit` of `within.unit`.
    var lastKey: String { name.split(separator: ".").last.map(String.init) ?? name }

    /// The names of a list.
    var names: [String] { if case .list(let elements) = kind { elements.map(\.name) } else { [] } }

    /// How a new value is written; nil where it is none that can stand there.
    func written(_ value: String) -> String? {
        switch kind {
        case .text: Self.quoted(value)
        case .number: FormNumber.amount(value)
        case .key: value.wholeMatch(of: /[a-z-]{1,40}/) == nil ? nil : value
        case .truth: ["true", "false"].contains(value) ? value : nil
        case .date: FormNumber.day(value)
        case .list: nil
        }
    }

    /// What has to be written so that a list has these names; those that stay keep their places and comments.
    func edits(to names: [String], in bytes: [UInt8]) -> [TextEdit] {
        guard case .list(let elements) = kind else { return [] }
        guard let written = BracketedText(bytes, range), written.items.count == elements.count else {
            let texts = names.map(Self.quoted)
            return [TextEdit(range: range, text: texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]")]
        }
        let gone = Set(elements.indices.filter { !names.contains(elements[$0].name) })
        let new = names.filter { name in !elements.contains { $0.name == name } }
        return written.removing(gone) + written.adding(new.map(Self.quoted), besides: gone)
    }

    /// Source: TOML 1.0, basic strings.
    static func quoted(_ text: String) -> String {
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
