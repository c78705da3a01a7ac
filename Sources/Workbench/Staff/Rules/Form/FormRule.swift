import RuleModel
import TOMLSyntax

/// A deadline or a route of a file, with the values that a form may change.
struct FormRule {
    let section: String
    let id: String
    let title: String
    private let table: TOMLTable
    /// Where its keys stand; nil where none can come or go.
    let body: FormBody?
    /// The same for what stands behind `then`.
    let inner: FormBody?
    /// When it warns; none of those that a form cannot show.
    let warnings: [FormWarning]
    /// Whether each warning is a table with a header rather than one of a list.
    let warnsInBlocks: Bool
    /// The last of those; nil where it is written in several pieces.
    let lastWarning: FormBlock?

    /// What the choice of a rule sends.
    var name: String { "\(section).\(id)" }

    /// The kinds of rule that a form can show.
    static let sections = ["deadline", "route"]

    /// The rules of a file that a form can show; none where its text cannot be read.
    static func all(in document: TOMLDocument) -> [FormRule] {
        sections.flatMap { section -> [FormRule] in
            guard case .array(let rows)? = document.root[section]?.value else { return [] }
            return rows.compactMap { FormRule(section, $0, document) }
        }
    }

    private init?(_ section: String, _ row: TOMLNode, _ document: TOMLDocument) {
        guard case .table(let table) = row.value, case .string(let id)? = table["id"]?.value else { return nil }
        self.section = section
        self.id = id
        self.table = table
        body = FormBody(row, in: document)
        inner = table["then"].flatMap { FormBody($0, in: document) }
        let rows = if case .array(let rows)? = table["warn"]?.value { rows } else { [TOMLNode]() }
        warnings = rows.enumerated().compactMap { FormWarning($0.offset + 1, $0.element, in: document) }
        warnsInBlocks = rows.contains { if case .table(let table) = $0.value { !table.isInline } else { false } }
        lastWarning = rows.last.flatMap { FormBlock($0, in: document) }
        title = if case .string(let title)? = table["title"]?.value { title } else { id }
    }

    /// The keys of its kind, as far as a form can change them.
    var keys: [FormKey] { FormKey.all(of: section) }

    /// The keys that it does not have; none that would contradict one that it has.
    var absent: [FormKey] {
        keys.filter { key in
            node(key.name) == nil && !(key.rival.map { node($0) != nil } ?? false)
                && (key.name != "shuts" || listed("force") == ["window"])
        }
    }

    /// Whether it says what follows from it, as routes do.
    var hasThen: Bool { table["then"] != nil }

    func has(_ key: FormKey) -> Bool { node(key.name) != nil }

    /// The values, in the order in which the form shows them.
    var answers: [FormAnswer] {
        keys.flatMap { key -> [FormAnswer] in
            guard let node = node(key.name) else { return [] }
            return Self.answers(key, node)
        } + tests
    }

    func answer(_ name: String) -> FormAnswer? { answers.first { $0.name == name } }

    /// The key that an answer belongs to; nil for what a condition asks.
    func key(of answer: FormAnswer) -> FormKey? {
        keys.first { answer.name == $0.name || $0.value == .length && answer.name.hasPrefix($0.name + ".") }
    }

    /// The texts of a list or of one text, such as the events that stop a clock.
    func listed(_ key: String) -> [String] {
        switch table[key]?.value {
        case .string(let text): [text]
        case .array(let nodes): nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
        default: []
        }
    }

    private func node(_ path: String) -> TOMLNode? {
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count == 2 else { return table[path] }
        guard case .table(let inner)? = table[parts[0]]?.value else { return nil }
        return inner[parts[1]]
    }
}

// When it holds, and when it warns.
extension FormRule {
    /// When the rule holds; nil where it does not say so.
    var condition: FormCondition? { table["when"].map(FormCondition.init) }

    /// What the condition asks of each attribute, each by its place.
    private var tests: [FormAnswer] {
        (condition?.leaves ?? []).enumerated().compactMap { index, leaf in
            guard var answer = Self.tested("when.\(index + 1)", leaf.node) else { return nil }
            answer.test = leaf
            return answer
        }
    }

    /// The list of warnings as it is written; nil where there is none.
    var warningList: TOMLNode? { table["warn"] }
}

// Values as they stand in the text.
extension FormRule {
    private static func answers(_ key: FormKey, _ node: TOMLNode) -> [FormAnswer] {
        switch key.value {
        case .text: [text(key.name, node)].compactMap { $0 }
        case .date: [date(key.name, node)].compactMap { $0 }
        case .list: [list(key.name, node)].compactMap { $0 }
        case .length: length(key.name, node)
        case .warnings, .condition: []
        }
    }

    private static func text(_ name: String, _ node: TOMLNode) -> FormAnswer? {
        guard case .string(let text) = node.value else { return nil }
        return FormAnswer(name: name, kind: .text, value: text, range: node.range)
    }

    private static func date(_ name: String, _ node: TOMLNode) -> FormAnswer? {
        guard case .localDate(let day) = node.value else { return nil }
        return FormAnswer(name: name, kind: .date, value: day, range: node.range)
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

    /// `{ working-days = 2 }`: the number and its unit.
    private static func length(_ name: String, _ node: TOMLNode) -> [FormAnswer] {
        guard case .table(let length) = node.value, length.entries.count == 1, let entry = length.entries.first,
            let number = entry.node.number
        else { return [] }
        return [
            FormAnswer(name: "\(name).amount", kind: .number, value: number, range: entry.node.range),
            FormAnswer(name: "\(name).unit", kind: .key, value: entry.key, range: entry.keyRange),
        ]
    }

    private static func tested(_ name: String, _ node: TOMLNode) -> FormAnswer? {
        switch node.value {
        case .integer(let number): FormAnswer(name: name, kind: .number, value: "\(number)", range: node.range)
        case .boolean(let truth):
            FormAnswer(name: name, kind: .truth, value: truth ? "true" : "false", range: node.range)
        default: list(name, node)
        }
    }
}
