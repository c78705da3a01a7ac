import TOMLSyntax

/// Where the keys of a table stand in its text, so that one can come or go without a comment being lost.
struct FormBody {
    private enum Shape {
        /// The statements below its header, and where the header ends.
        case statements([TOMLItem], header: Range<Int>)
        /// Between brackets on one line.
        case inline(BracketedText)
    }

    private let shape: Shape
    private let bytes: [UInt8]
    private let comments: [Range<Int>]

    /// Nil where the table has neither a header nor brackets of its own.
    init?(_ table: TOMLNode, in document: TOMLDocument) {
        bytes = document.bytes
        comments = document.comments
        if let index = document.items.firstIndex(where: { $0.isHeader && $0.range == table.range }) {
            let rest = document.items[(index + 1)...].prefix { !$0.isHeader }
            shape = .statements(rest.filter(\.isPair), header: table.range)
        } else if bytes[table.range].first == UInt8(ascii: "{"), let text = BracketedText(bytes, table.range) {
            shape = .inline(text)
        } else {
            return nil
        }
    }

    /// Puts keys with their values in, each behind the nearest that comes before it in an order, and takes others out.
    /// Nil where one of those cannot go.
    func edits(adding new: [(key: String, value: String)], removing gone: [String], order: [String]) -> [TextEdit]? {
        let rank = { (key: String) in order.firstIndex(of: key) ?? order.count }
        let new = new.sorted { rank($0.key) < rank($1.key) }
        let texts = new.map { "\($0.key) = \($0.value)" }
        switch shape {
        case .inline(let text):
            let indices = gone.compactMap(text.index)
            guard indices.count == gone.count else { return nil }
            return text.removing(Set(indices)) + text.adding(texts, besides: Set(indices))
        case .statements(let statements, let header):
            let removals = gone.compactMap(removing)
            guard removals.count == gone.count else { return nil }
            let places = new.map { place(for: $0.key, among: statements, order) ?? header.upperBound }
            let lines = Dictionary(grouping: zip(places, texts), by: \.0)
            return removals.flatMap { $0 } + lines.map { place, entries in insertion(entries.map(\.1), after: place) }
        }
    }

    /// Takes a key out with its value; a comment behind it stays. Nil where one stands within the value.
    func removing(_ key: String) -> [TextEdit]? {
        switch shape {
        case .inline(let text):
            guard let index = text.index(key) else { return nil }
            return text.removing([index])
        case .statements(let statements, _):
            let gone = statements.filter { $0.keys.first?.name == key }
            let isFree = gone.allSatisfy { statement in !comments.contains { statement.range.contains($0.lowerBound) } }
            return gone.isEmpty || !isFree ? nil : gone.map { $0.removal(in: bytes) }
        }
    }

    /// Behind the last statement of the nearest key that comes before.
    private func place(for key: String, among statements: [TOMLItem], _ order: [String]) -> Int? {
        let rank = order.firstIndex(of: key) ?? order.count
        // What the order does not know, such as the id, comes first.
        let before = statements.map { ($0, order.firstIndex(of: $0.keys.first?.name ?? "") ?? -1) }.filter {
            $0.1 < rank
        }
        guard let nearest = before.map(\.1).max() else { return nil }
        return before.last { $0.1 == nearest }?.0.range.upperBound
    }

    /// New lines below the one on which something ends.
    private func insertion(_ lines: [String], after place: Int) -> TextEdit {
        guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else {
            return TextEdit(range: bytes.count..<bytes.count, text: lines.map { "\n\($0)" }.joined())
        }
        return TextEdit(range: end + 1..<end + 1, text: lines.map { "\($0)\n" }.joined())
    }
}

extension TOMLItem {
    var isPair: Bool { if case .pair = kind { true } else { false } }
    var isHeader: Bool {
        switch kind {
        case .header: true
        case .invalid(let isHeader): isHeader
        default: false
        }
    }

    /// Takes the statement out with its line; a comment behind it stays.
    func removal(in bytes: [UInt8]) -> TextEdit {
        if let comment { return TextEdit(range: range.lowerBound..<comment.lowerBound, text: "") }
        let start = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        return TextEdit(range: start..<end, text: "")
    }
}
