import TOMLSyntax

/// A settings file as a list of assignments, each with its place, or the faults of its text.
struct SettingsDocument {
    struct SyntaxError {
        var position: FileEntry.Position
        var chinese: String
        var english: String
    }

    private(set) var entries: [FileEntry] = []
    let errors: [SyntaxError]
    private let document: TOMLDocument

    init(_ text: String) {
        let document = TOMLDocument(parsing: text)
        self.document = document
        errors = document.faults.map { fault in
            SyntaxError(
                position: Self.position(fault.range, document), chinese: fault.message.chinese,
                english: fault.message.english)
        }
        if errors.isEmpty { collect(document.root, below: []) }
        entries.sort { ($0.keyPosition.line, $0.keyPosition.column) < ($1.keyPosition.line, $1.keyPosition.column) }
    }

    private mutating func collect(_ table: TOMLTable, below path: [String]) {
        for entry in table.entries {
            let path = path + [entry.key]
            if case .table(let inner) = entry.node.value, !inner.entries.isEmpty {
                collect(inner, below: path)
            } else {
                entries.append(
                    FileEntry(
                        path: path, keyPosition: Self.position(entry.keyRange, document),
                        valuePosition: Self.position(entry.node.range, document), value: value(entry.node)))
            }
        }
    }

    private func value(_ node: TOMLNode) -> FileEntry.Value {
        switch node.value {
        case .string(let text): return .plain(.text(text))
        case .integer(let number): return .plain(.integer(Int(number)))
        case .boolean(let flag): return .plain(.boolean(flag))
        case .table: return .emptyTable
        case .array(let nodes):
            let texts = nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
            return texts.count == nodes.count ? .plain(.list(texts)) : .foreign(document.text(of: node.range))
        default: return .foreign(document.text(of: node.range))
        }
    }

    private static func position(_ range: Range<Int>, _ document: TOMLDocument) -> FileEntry.Position {
        let position = document.lines.position(of: range.lowerBound)
        return FileEntry.Position(line: position.line, column: position.column)
    }
}
