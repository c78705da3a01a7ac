import RuleModel
import TOMLSyntax

/// A deadline or a route of a file, with the values that a form may change.
struct FormRule {
    let section: String
    let id: String
    let title: String
    private let table: TOMLTable

    /// What the choice of a rule sends.
    var name: String { "\(section).\(id)" }

    private static let sections = ["deadline", "route"]

    /// The rules of a file that a form can show; none where its text cannot be read.
    static func all(in document: TOMLDocument) -> [FormRule] {
        sections.flatMap { section -> [FormRule] in
            guard case .array(let rows)? = document.root[section]?.value else { return [] }
            return rows.compactMap { FormRule(section, $0) }
        }
    }

    private init?(_ section: String, _ row: TOMLNode) {
        guard case .table(let table) = row.value, case .string(let id)? = table["id"]?.value else { return nil }
        self.section = section
        self.id = id
        self.table = table
        title = if case .string(let title)? = table["title"]?.value { title } else { id }
    }

    /// The values, in the order in which the form shows them.
    var answers: [FormAnswer] {
        section == "deadline"
            ? texts(["title", "cite", "force", "start", "due"], in: table, "") + length("within", in: table, "")
                + lists(["stop", "cancel", "pause"], in: table, "") + warnings + tests
            : texts(["title", "cite"], in: table, "")
                + (inner("then").map {
                    texts(["lead", "track"], in: $0, "then.") + lists(["support"], in: $0, "then.")
                }
                    ?? []) + tests
    }

    /// When the rule holds; nil where it does not say so.
    var condition: FormCondition? { table["when"].map(FormCondition.init) }

    /// What the condition asks of each attribute, each by its place.
    private var tests: [FormAnswer] {
        (condition?.leaves ?? []).enumerated().compactMap { index, leaf in
            guard var answer = Self.answer("when.\(index + 1)", leaf.node) else { return nil }
            answer.test = leaf
            return answer
        }
    }

    private static func answer(_ name: String, _ node: TOMLNode) -> FormAnswer? {
        switch node.value {
        case .integer(let number): FormAnswer(name: name, kind: .number, value: "\(number)", range: node.range)
        case .boolean(let truth):
            FormAnswer(name: name, kind: .truth, value: truth ? "true" : "false", range: node.range)
        default: list(name, node)
        }
    }

    private func lists(_ keys: [String], in table: TOMLTable, _ prefix: String) -> [FormAnswer] {
        keys.compactMap { key in table[key].flatMap { Self.list(prefix + key, $0) } }
    }

    /// A text or several; nil where something else stands there.
    private static func list(_ name: String, _ node: TOMLNode) -> FormAnswer? {
        let nodes: [TOMLNode]
        switch node.value {
        case .string: nodes = [node]
        case .array(let several): nodes = several
        default: return nil
        }
        let elements = nodes.compactMap { node -> FormAnswer.Element? in
            guard case .string(let text) = node.value else { return nil }
            return FormAnswer.Element(name: text, range: node.range)
        }
        guard elements.count == nodes.count else { return nil }
        return FormAnswer(
            name: name, kind: .list(elements), value: elements.map(\.name).joined(separator: "、"), range: node.range)
    }

    func answer(_ name: String) -> FormAnswer? { answers.first { $0.name == name } }

    /// The texts of a list or of one text, such as the events that stop a clock.
    func listed(_ key: String) -> [String] {
        switch table[key]?.value {
        case .string(let text): [text]
        case .array(let nodes): nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
        default: []
        }
    }

    private func inner(_ key: String) -> TOMLTable? {
        if case .table(let inner)? = table[key]?.value { inner } else { nil }
    }

    private func texts(_ keys: [String], in table: TOMLTable, _ prefix: String) -> [FormAnswer] {
        keys.compactMap { key in
            guard let node = table[key], case .string(let text) = node.value else { return nil }
            return FormAnswer(name: prefix + key, kind: .text, value: text, range: node.range)
        }
    }

    /// `{ working-days = 2 }`: the number and its unit.
    private func length(_ key: String, in table: TOMLTable, _ prefix: String) -> [FormAnswer] {
        guard case .table(let length)? = table[key]?.value, length.entries.count == 1, let entry = length.entries.first
        else { return [] }
        let number: String
        switch entry.node.value {
        case .integer(let value): number = "\(value)"
        case .float(let value): number = "\(value)"
        default: return []
        }
        return [
            FormAnswer(name: "\(prefix)\(key).amount", kind: .number, value: number, range: entry.node.range),
            FormAnswer(name: "\(prefix)\(key).unit", kind: .key, value: entry.key, range: entry.keyRange),
        ]
    }

    /// When it warns, each by its place in the list.
    private var warnings: [FormAnswer] {
        guard case .array(let rows)? = table["warn"]?.value else { return [] }
        return rows.enumerated().flatMap { index, row -> [FormAnswer] in
            guard case .table(let warning) = row.value else { return [] }
            let prefix = "warn.\(index + 1)."
            return texts(["at"], in: warning, prefix) + length("before", in: warning, prefix)
                + length("after", in: warning, prefix) + texts(["level"], in: warning, prefix)
        }
    }
}
