import TOMLSyntax
import WorkCalendar

/// From the text of a rule file to the tree that plugins read.
struct RuleText {
    let path: String
    let document: TOMLDocument
    /// The words that stand without quotes, and the numbers that are none, by where they begin.
    private let words: [Int: TOMLFault]
    /// The line of the place that was looked up last: the next one is most likely on it or soon behind it.
    private var line = 1

    private init(path: String, document: TOMLDocument) {
        self.path = path
        self.document = document
        let kinds: Set<TOMLFault.Kind> = [.unquotedText, .invalidNumber]
        words = Dictionary(
            document.faults.filter { kinds.contains($0.kind) }.map { ($0.range.lowerBound, $0) }
        ) { first, _ in first }
    }

    /// The tree of what can be read, and the faults of the text.
    ///
    /// - Parameter isRow: Whether the tables of a section are written `[[section]]`.
    static func parse(_ file: RuleFile, isRow: @escaping (String) -> Bool) -> (
        file: ParsedFile, faults: [SourceDiagnostic]
    ) {
        let document = TOMLDocument(parsing: file.bytes, isRow: isRow)
        var text = RuleText(path: file.path, document: document)
        if let range = document.textOfNoRules {
            let root = RuleNode(.table([]), at: text.location(range))
            let file = ParsedFile(path: file.path, root: root, looseHeaders: [:], isForeign: true)
            return (file, [RuleFault.noRuleFile(formats: document.formats, at: root.location)])
        }
        var sections = document.root
        // Before every header, a line alone is no section.
        sections.brokenKeys = []
        let root = RuleNode(text.table(sections), at: text.location(0..<0))
        let headers = document.looseHeaders.map { (name: $0.name, location: text.location($0.range)) }
        let parsed = ParsedFile(
            path: file.path, root: root,
            looseHeaders: Dictionary(grouping: headers) { $0.name }.mapValues { $0.map { $0.location } },
            isForeign: document.isForeign)
        return (parsed, document.diagnostics(file: file.path))
    }

    /// Trees are never deeper than the parser's own bound.
    private mutating func node(_ node: TOMLNode) -> RuleNode {
        let location = location(node.range)
        let value = value(node.value)
        guard case .unreadable = value else { return RuleNode(value, at: location) }
        let word = node.range.isEmpty ? nil : words[node.range.lowerBound]
        let range = word?.range ?? node.range
        var result = RuleNode(value, at: self.location(range), written: document.text(of: range))
        // Round brackets in place of others are told as that.
        result.isBareWord = word?.kind == .unquotedText && !"（(".contains(word?.subject.first ?? "(")
        return result
    }

    private mutating func value(_ value: TOMLValue) -> RuleNode.Value {
        switch value {
        case .string(let text): .text(text)
        case .integer(let number): .integer(Int(number))
        case .float(let number): .decimal(number)
        case .boolean(let truth): .boolean(truth)
        case .localDate(let text): CivilDate(text).map { .date($0) } ?? .unreadable
        case .offsetDateTime(let text), .localDateTime(let text), .localTime(let text): .time(text)
        case .array(let elements): .list(elements.map { node($0) })
        case .table(let table): self.table(table)
        case .unreadable: .unreadable
        }
    }

    private mutating func table(_ table: TOMLTable) -> RuleNode.Value {
        let entries = table.entries.map { RuleNode.Entry($0.key, at: location($0.keyRange), node($0.node)) }
        return .table(table.brokenKeys.isEmpty ? entries : entries + broken(table))
    }

    /// The keys that lack their equals sign: told where the text is parsed, and not as missing besides.
    private mutating func broken(_ table: TOMLTable) -> [RuleNode.Entry] {
        var seen = Set(table.entries.map(\.key))
        return table.brokenKeys.filter { seen.insert($0.name).inserted }.map {
            let place = location($0.range)
            return RuleNode.Entry($0.name, at: place, RuleNode(.unreadable, at: place))
        }
    }

    private mutating func location(_ range: Range<Int>) -> SourceLocation {
        line = document.lines.line(of: range.lowerBound, from: line)
        return SourceLocation(path: path, line: line, range: range)
    }
}
