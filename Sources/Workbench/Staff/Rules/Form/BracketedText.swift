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
    /// Takes items out, each with one comma.
    func removing(_ gone: Set<Int>) -> [TextEdit] {
        var free = Set(commas.indices)
        var edits: [TextEdit] = []
        for index in gone.sorted() {
            edits.append(TextEdit(range: withSpaces(items[index]), text: ""))
            let comma = free.contains(index) ? index : free.filter { $0 < index }.max()
            if let comma {
                free.remove(comma)
                edits.append(TextEdit(range: commas[comma]..<commas[comma] + 1, text: ""))
            }
        }
        return edits
    }

    /// Puts items behind the last one.
    func adding(_ texts: [String], besides gone: Set<Int> = []) -> TextEdit? {
        guard !texts.isEmpty else { return nil }
        let joined = texts.joined(separator: ", ")
        guard let last = items.indices.last(where: { !gone.contains($0) }) else {
            return TextEdit(range: range.lowerBound + 1..<range.lowerBound + 1, text: joined)
        }
        let place = items[last].upperBound
        return TextEdit(range: place..<place, text: ", \(joined)")
    }

    /// An item with the spaces before it, on its line.
    private func withSpaces(_ item: Range<Int>) -> Range<Int> {
        var start = item.lowerBound
        while start - 1 > range.lowerBound, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return start..<item.upperBound
    }
}
