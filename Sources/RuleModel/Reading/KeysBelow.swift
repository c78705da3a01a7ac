import TOMLSyntax

/// Keys of a table that stand below the header of one inside it, such as `stop` behind `[deadline.within]`: TOML takes them
/// for keys of that one.
struct KeysBelow {
    /// Each key with its place, in the order written; at least one.
    var entries: [RuleNode.Entry]
    /// What each of them is called where it belongs; another name where it is misspelt too.
    var names: [String]
    /// The header that they stand below, such as `[deadline.within]`.
    var header: String
    /// The first header inside the table, above which its own keys belong.
    var first: (name: String, location: SourceLocation)

    /// Those of a table.
    ///
    /// - Parameters:
    ///   - keys: The keys that the table may have and that are not written in it.
    ///   - faults: Where what is unknown in the table that it is in begins.
    ///   - meant: Which of the keys a misspelt one was meant to be; nil where it is nothing like them.
    ///   - path: What the table itself is called in headers, such as `deadline`.
    static func all(
        in table: RuleNode, among keys: Set<String>, toldAt faults: SortedPlaces, path: String,
        meant: (RuleNode.Entry) -> String?
    ) -> [KeysBelow] {
        let inner = table.entries.filter(\.isTableBelow)
        func name(_ entry: RuleNode.Entry) -> String {
            let name = "[\(path).\(entry.key)]"
            return entry.value.isTable ? name : "[\(name)]"
        }
        guard let first = inner.first else { return [] }
        return inner.compactMap { entry in
            let below = entry.value.rows.flatMap(\.entries).compactMap { key -> (RuleNode.Entry, String)? in
                guard !faults.within(key.range).isEmpty else { return nil }
                return (keys.contains(key.key) ? key.key : meant(key)).map { (key, $0) }
            }
            guard !below.isEmpty else { return nil }
            return KeysBelow(
                entries: below.map(\.0), names: below.map(\.1), header: name(entry),
                first: (name(first), first.value.location))
        }
    }
}

/// Places in a file, in order.
struct SortedPlaces {
    private let all: [Int]

    init(_ places: some Sequence<Int>) { all = places.sorted() }

    /// Those within a range.
    func within(_ range: Range<Int>) -> ArraySlice<Int> {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return all[low...].prefix { $0 < range.upperBound }
    }
}

extension RuleNode.Entry {
    /// Whether a header of its own begins it. A table that a dotted key begins stands where the key does.
    var isTableBelow: Bool { isHeader && value.location.range != keyLocation.range }

    /// From the key to the end of its value, where they stand on one line.
    var range: Range<Int> {
        let start = keyLocation.range.lowerBound
        return start..<max(keyLocation.range.upperBound, value.location.range.upperBound)
    }
}
