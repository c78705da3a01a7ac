import TOMLSyntax

/// Where a step says that it must be refused, or can say so.
package struct RefusalPlace: Sendable {
    private static let key = "refused"

    /// The value; nil where nothing is said.
    private var value: Range<Int>?
    /// The pair with what would be left over without it.
    private var pair: Range<Int>?
    /// Behind the last pair.
    private var end: Int
    /// What stands between two pairs.
    private var separator: String

    /// - Parameters:
    ///   - table: the step, which has at least one other pair.
    ///   - bytes: the file.
    init(_ table: TOMLTable, in bytes: [UInt8]) {
        value = table[Self.key]?.range
        if table.isInline {
            end = table.entries.last?.node.range.upperBound ?? 0
            separator = ", "
            pair = Self.pair(inline: table.entries)
        } else {
            let line = Line(of: table.entries.last, in: bytes)
            end = line.end
            separator = line.isCRLF ? "\r\n" + line.indentation : "\n" + line.indentation
            pair = table.entry(Self.key).map { Self.pair($0, in: bytes) }
        }
    }

    /// What makes the step expect a refusal of this code, or none.
    func edit(to code: String?) -> ScenarioEdit? {
        switch (code, value) {
        case (let code?, let value?): ScenarioEdit(range: value, text: "\"\(code)\"")
        case (let code?, nil): ScenarioEdit(range: end..<end, text: "\(separator)\(Self.key) = \"\(code)\"")
        case (nil, _): pair.map { ScenarioEdit(range: $0, text: "") }
        }
    }

    /// The pair between braces, with the comma that parts it from its neighbour.
    private static func pair(inline entries: [TOMLTable.Entry]) -> Range<Int>? {
        guard let place = entries.firstIndex(where: { $0.key == key }) else { return nil }
        let entry = entries[place]
        if place > 0 { return entries[place - 1].node.range.upperBound..<entry.node.range.upperBound }
        let next = entries.dropFirst().first?.keyRange.lowerBound
        return entry.keyRange.lowerBound..<(next ?? entry.node.range.upperBound)
    }

    /// The pair on a line of its own: the whole line, or all of it but its comment.
    private static func pair(_ entry: TOMLTable.Entry, in bytes: [UInt8]) -> Range<Int> {
        let line = Line(of: entry, in: bytes)
        let isAlone = bytes[entry.node.range.upperBound..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        return isAlone ? line.start..<line.next : entry.keyRange.lowerBound..<entry.node.range.upperBound
    }
}

/// The line that a pair stands on, or ends on.
private struct Line {
    var start = 0
    /// Before the line end.
    var end = 0
    /// Behind the line end.
    var next = 0
    var isCRLF = false
    /// The space before the key.
    var indentation = ""

    init(of entry: TOMLTable.Entry?, in bytes: [UInt8]) {
        guard let entry else { return }
        let feed: UInt8 = 0x0A
        start = bytes[..<entry.keyRange.lowerBound].lastIndex(of: feed).map { $0 + 1 } ?? 0
        let found = bytes[entry.node.range.upperBound...].firstIndex(of: feed)
        end = found ?? bytes.endIndex
        next = found.map { $0 + 1 } ?? bytes.endIndex
        if found != nil, end > start, bytes[end - 1] == 0x0D {
            isCRLF = true
            end -= 1
        }
        indentation = String(decoding: bytes[start..<entry.keyRange.lowerBound], as: UTF8.self)
    }
}
