import TOMLSyntax
import WorkCalendar

/// From the text of a rule file to the tree that plugins read.
struct RuleText {
    let path: String
    let lines: LineTable

    /// The tree of what can be read, and the faults of the text.
    static func parse(_ file: RuleFile) -> (root: RuleNode, faults: [SourceDiagnostic]) {
        let document = TOMLDocument(parsing: file.bytes)
        let text = RuleText(path: file.path, lines: document.lines)
        let root = RuleNode(text.table(document.root), at: text.location(0..<0))
        return (root, document.diagnostics(file: file.path))
    }

    /// Trees are never deeper than the parser's own bound.
    private func node(_ node: TOMLNode) -> RuleNode { RuleNode(value(node.value), at: location(node.range)) }

    private func value(_ value: TOMLValue) -> RuleNode.Value {
        switch value {
        case .string(let text): .text(text)
        case .integer(let number): .integer(Int(number))
        case .float(let number): .decimal(number)
        case .boolean(let truth): .boolean(truth)
        case .localDate(let text): CivilDate(text).map { .date($0) } ?? .unreadable
        case .offsetDateTime(let text), .localDateTime(let text), .localTime(let text): .time(text)
        case .array(let elements): .list(elements.map(node))
        case .table(let table): self.table(table)
        case .unreadable: .unreadable
        }
    }

    private func table(_ table: TOMLTable) -> RuleNode.Value {
        .table(table.entries.map { RuleNode.Entry($0.key, at: location($0.keyRange), node($0.node)) })
    }

    private func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(path: path, line: lines.line(of: range.lowerBound), range: range)
    }
}
