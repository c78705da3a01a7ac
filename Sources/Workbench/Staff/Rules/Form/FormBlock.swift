import TOMLSyntax

/// A table of an array of tables, such as `[[deadline.warn]]`, with the statements below its header.
struct FormBlock {
    private let header: TOMLItem
    private let statements: [TOMLItem]
    private let bytes: [UInt8]
    /// Whether an empty line stands before it and what is said above it.
    private let isSetApart: Bool

    /// Nil where the table has no header of its own, or a part of it stands below another.
    init?(_ table: TOMLNode, in document: TOMLDocument) {
        guard let index = document.items.firstIndex(where: { $0.isHeader && $0.range == table.range }) else {
            return nil
        }
        header = document.items[index]
        let rest = document.items[(index + 1)...]
        let names = header.keys.map(\.name)
        if let next = rest.first(where: \.isHeader), next.keys.count > names.count,
            next.keys.map(\.name).starts(with: names)
        {
            return nil
        }
        statements = rest.prefix { !$0.isHeader }.filter(\.isPair)
        bytes = document.bytes
        var first = index
        while !document.items[first].hasBlankLineBefore, first > 0, document.items[first - 1].kind == .comment {
            first -= 1
        }
        isSetApart = document.items[first].hasBlankLineBefore
    }

    /// Puts a statement in the place of that of a key; nil where that is written in several.
    func replacing(_ key: String, with text: String) -> TextEdit? {
        let written = statements.filter { $0.keys.first?.name == key }
        guard written.count == 1 else { return nil }
        return TextEdit(range: written[0].range, text: text)
    }

    /// Takes the whole table out; comments stay, and so does an empty line before them.
    var removal: [TextEdit] {
        var edits = [header.removal(in: bytes)] + statements.map { $0.removal(in: bytes) }
        let start = edits[0].range.lowerBound
        if header.comment == nil, start >= 2, bytes[start - 1] == UInt8(ascii: "\n"),
            bytes[start - 2] == UInt8(ascii: "\n")
        {
            edits[0].range = start - 1..<edits[0].range.upperBound
        }
        return edits
    }

    /// Puts another table with the same header behind this one.
    func followed(by lines: [String]) -> TextEdit {
        let start = bytes[..<header.range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let indent = String(decoding: bytes[start..<header.range.lowerBound], as: UTF8.self)
        let name = String(decoding: bytes[header.range], as: UTF8.self)
        let text =
            (isSetApart ? "\n" : "") + ([name] + lines).map { "\(indent)\($0)\n" }.joined()
        let last = statements.last ?? header
        guard let end = bytes[last.range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) else {
            return TextEdit(range: bytes.count..<bytes.count, text: "\n\(text)")
        }
        return TextEdit(range: end + 1..<end + 1, text: text)
    }
}
