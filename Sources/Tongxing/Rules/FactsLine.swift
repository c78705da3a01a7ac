import RuleModel

/// Facts on one line, as scenario files write them and `rules explain --facts` reads them.
enum FactsLine {
    static func text(_ facts: Facts) -> String {
        let names = Set(facts.values.keys)
        let parts = facts.values.sorted { $0.key < $1.key }.map { "\(key($0.key, among: names)) = \(text($0.value))" }
        return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
    }

    /// In quotes where the name begins with another that has a value of its own: TOML takes `matter.lead` for a part of `matter`.
    private static func key(_ name: String, among names: Set<String>) -> String {
        let dots = name.indices.filter { name[$0] == "." }
        return dots.contains { names.contains(String(name[..<$0])) } ? quoted(name) : name
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
