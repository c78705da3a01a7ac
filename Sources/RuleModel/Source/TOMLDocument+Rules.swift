import TOMLSyntax

// Texts that are no rule files at all: pages, letters, tables.
extension TOMLDocument {
    /// The first line that says nothing to the language, where next to no line says anything: no header stands there, no
    /// key of `[pack]`, and what can be read is far less than what cannot. Nil for what is a rule file, if with faults.
    var textOfNoRules: Range<Int>? {
        guard !isForeign, !isValid else { return nil }
        var (read, unread) = (0, [Range<Int>]())
        for item in items {
            switch item.kind {
            case .comment: continue
            case .header: return nil
            case .invalid(let isHeader):
                if isHeader, text(of: item.range).contains("pack") { return nil }
                unread.append(item.range)
            case .pair(let node):
                if let key = item.keys.first, Self.packKeys.contains(key.name) { return nil }
                if node.value == .unreadable { unread.append(item.range) } else { read += 1 }
            }
        }
        guard let first = unread.first, read * 4 < unread.count else { return nil }
        let line = lines.range(ofLine: lines.line(of: first.lowerBound))
        return first.lowerBound..<max(first.lowerBound, line.upperBound)
    }

    /// The keys that a file without its line `[pack]` begins with.
    private static let packKeys: Set = ["id", "title", "effective", "document"]

    /// What a text that is no rule file may be; empty where nothing tells.
    var formats: [String] {
        switch bytes.drop(while: { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }).first {
        case UInt8(ascii: "<"): ["HTML", "XML"]
        case UInt8(ascii: "{"): [source.contains("\\rtf") ? "RTF" : "JSON"]
        default: []
        }
    }
}
