/// The items of an array or an inline table as they are written, found without a tree: what stands between commas.
///
/// Comments belong to no item. Source: TOML 1.0, arrays and inline tables.
struct BracketedText {
    let bytes: [UInt8]
    /// With both brackets.
    let range: Range<Int>
    /// Each from its first to its last byte, without spaces and comments.
    private(set) var items: [Range<Int>] = []
    /// The places of the commas; one behind each item but perhaps the last.
    private(set) var commas: [Int] = []
    private(set) var hasComments = false

    /// Nil where the range is no text between two brackets.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard range.count >= 2, range.upperBound <= bytes.count,
            let first = bytes[range].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
        else { return nil }
        self.bytes = bytes
        self.range = range
        scan()
    }

    private mutating func scan() {
        var (place, depth) = (range.lowerBound + 1, 0)
        var item: Range<Int>?
        let end = range.upperBound - 1
        while place < end {
            let next = Self.end(ofTokenAt: place, in: bytes, before: end)
            switch bytes[place] {
            case UInt8(ascii: "#"): hasComments = true
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
            case UInt8(ascii: ",") where depth == 0:
                if let item { items.append(item) }
                item = nil
                commas.append(place)
            default:
                if [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[place]) { depth += 1 }
                if [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[place]) { depth -= 1 }
                item = (item?.lowerBound ?? place)..<next
            }
            place = next
        }
        if let item { items.append(item) }
    }

    /// Where a comment, a text or a single byte ends.
    private static func end(ofTokenAt place: Int, in bytes: [UInt8], before end: Int) -> Int {
        let quote = bytes[place]
        if quote == UInt8(ascii: "#") {
            return bytes[place..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
        }
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return place + 1 }
        let isLong = place + 2 < end && bytes[place + 1] == quote && bytes[place + 2] == quote
        var next = place + (isLong ? 3 : 1)
        while next < end {
            if bytes[next] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                next += 2
            } else if bytes[next] == quote, !isLong {
                return next + 1
            } else if isLong, next + 2 < end, bytes[next..<next + 3].allSatisfy({ $0 == quote }) {
                return next + 3
            } else {
                next += 1
            }
        }
        return end
    }
}

// What has to be written so that items go or come; comments stay.
extension BracketedText {
    /// The item of a key in an inline table; nil where it has none.
    func index(_ key: String) -> Int? {
        items.firstIndex { item in
            let name = bytes[item].prefix { ![UInt8(ascii: "="), UInt8(ascii: " "), UInt8(ascii: "\t")].contains($0) }
            return name.elementsEqual(key.utf8)
        }
    }

    /// Takes items out, each with one comma; a line on which nothing else stands goes too.
    func removing(_ gone: Set<Int>) -> [TextEdit] {
        let freed = freedCommas(gone)
        let lone = Set(gone.filter { hasOwnLine($0, besides: freed) })
        return gone.sorted().map { index in
            lone.contains(index)
                ? TextEdit(range: line(of: items[index]), text: "")
                : TextEdit(range: withSpaces(items[index]), text: "")
        }
            + freed.sorted().filter { comma in !lone.contains { line(of: items[$0]).contains(commas[comma]) } }
            .map { TextEdit(range: commas[$0]..<commas[$0] + 1, text: "") }
    }

    /// Puts items behind the last one, on a line of their own where that has one; its comment stays beside it.
    func adding(_ texts: [String], besides gone: Set<Int> = []) -> [TextEdit] {
        guard !texts.isEmpty else { return [] }
        let joined = texts.joined(separator: ", ")
        guard let last = items.indices.last(where: { !gone.contains($0) }) else {
            return [TextEdit(range: range.lowerBound + 1..<range.lowerBound + 1, text: joined)]
        }
        let place = items[last].upperBound
        let hasComma = commas.indices.contains(last) && !freedCommas(gone).contains(last)
        guard hasOwnLine(last, besides: hasComma ? [last] : [], orComment: true) else {
            return [TextEdit(range: place..<place, text: ", \(joined)")]
        }
        let line = line(of: items[last])
        let indent = bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let lines = texts.map { String(decoding: indent, as: UTF8.self) + $0 }.joined(separator: ",\n")
        return (hasComma ? [] : [TextEdit(range: place..<place, text: ",")])
            + [TextEdit(range: line.upperBound..<line.upperBound, text: lines + (hasComma ? ",\n" : "\n"))]
    }

    /// The commas that go with items: the one behind each, or one before where none is left behind.
    private func freedCommas(_ gone: Set<Int>) -> Set<Int> {
        var freed = Set<Int>()
        for index in gone.sorted() {
            let rest = Set(commas.indices).subtracting(freed)
            if let comma = rest.contains(index) ? index : rest.filter({ $0 < index }).max() { freed.insert(comma) }
        }
        return freed
    }

    /// Whether nothing else stands on an item's line but some commas, spaces and, where that is wanted, a comment.
    private func hasOwnLine(_ index: Int, besides known: Set<Int>, orComment: Bool = false) -> Bool {
        let (item, line) = (items[index], line(of: items[index]))
        guard line.lowerBound > range.lowerBound, line.upperBound < range.upperBound,
            !bytes[item].contains(UInt8(ascii: "\n"))
        else { return false }
        let places = Set(known.map { commas[$0] })
        let blank: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n")]
        guard bytes[line.lowerBound..<item.lowerBound].allSatisfy(blank.contains) else { return false }
        let rest = (item.upperBound..<line.upperBound).first { !blank.contains(bytes[$0]) && !places.contains($0) }
        return rest == nil || orComment && bytes[rest ?? 0] == UInt8(ascii: "#")
    }

    /// The lines of an item, with the end of the last.
    private func line(of item: Range<Int>) -> Range<Int> {
        let start = bytes[..<item.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = bytes[item.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        return start..<end
    }

    /// An item with the spaces before it, on its line.
    private func withSpaces(_ item: Range<Int>) -> Range<Int> {
        var start = item.lowerBound
        while start - 1 > range.lowerBound, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return start..<item.upperBound
    }
}
