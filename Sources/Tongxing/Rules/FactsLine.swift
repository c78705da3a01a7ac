import RuleModel

/// Facts on one line, as scenario files write them.
enum FactsLine {
    static func text(_ facts: Facts) -> String {
        let parts = facts.values.sorted { $0.key < $1.key }.map { "\($0.key) = \(text($0.value))" }
        return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
    }

    private static func text(_ value: FactValue) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .integer(let number): "\(number)"
        case .boolean(let truth): "\(truth)"
        case .list(let texts): "[\(texts.map(quoted).joined(separator: ", "))]"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
