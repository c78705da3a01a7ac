public import WorkCalendar

/// A value of a rule file with the place where it stands; what plugins read.
public struct RuleNode: Hashable, Sendable {
    /// The value.
    public var value: Value
    // Behind the value, where it takes no room of its own.
    /// Whether what could not be read is words without quotes: readers that want something else than a text tell that, with
    /// what to write, in place of the fault of the text.
    var isBareWord = false
    /// Where the value stands; for a table, where it begins.
    public var location: SourceLocation
    /// What stands there as written, where it could not be read; nil for every value.
    public var written: String?

    /// A value at a place.
    public init(_ value: Value, at location: SourceLocation, written: String? = nil) {
        self.value = value
        self.location = location
        self.written = written
    }

    /// The values that rule files can have.
    public enum Value: Hashable, Sendable {
        case text(String)
        case integer(Int)
        case decimal(Double)
        case boolean(Bool)
        case date(CivilDate)
        /// A time of day or a date with a time, as written; no rule uses one.
        case time(String)
        case list([RuleNode])
        case table([Entry])
        /// What stands there could not be read; its fault is reported where the text is parsed.
        case unreadable
    }

    /// A key of a table with its value, in the order written.
    public struct Entry: Hashable, Sendable {
        /// The key, without quotes; of a dotted key, one part.
        public var key: String
        /// Where the key stands.
        public var keyLocation: SourceLocation
        /// The value.
        public var value: RuleNode

        /// A key at a place.
        public init(_ key: String, at keyLocation: SourceLocation, _ value: RuleNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }
}

extension RuleNode {
    /// The entries where it is a table; else none.
    public var entries: [Entry] { if case .table(let entries) = value { entries } else { [] } }

    /// The elements where it is a list; else none.
    public var elements: [RuleNode] { if case .list(let elements) = value { elements } else { [] } }

    /// Whether it is a table.
    var isTable: Bool { if case .table = value { true } else { false } }

    /// The text where it is one.
    public var text: String? { if case .text(let text) = value { text } else { nil } }

    /// The name that a row declares under a key, such as its `id`, for others to refer to: also where its quotes are missing
    /// or the key is misspelt, which is told there and should not make every reference wrong as well.
    public func declared(_ key: String) -> String? {
        if let value = self[key] { return value.word }
        let slips = RuleWords.Slips.of(key)
        return entries.first { slips.contains($0.key) }?.value.word
    }

    /// The text in quotes where it is the only element of a list.
    var quotedOnlyElement: String? {
        guard elements.count == 1, let text = elements[0].text,
            !text.unicodeScalars.contains(where: { $0.value < 0x20 || ["\u{7F}", "\"", "\\"].contains($0) })
        else { return nil }
        return "\"\(text)\""
    }

    /// The text, also where it lacks its quotes.
    private var word: String? {
        if let text { return text.isBlank ? nil : text }
        guard case .unreadable = value, let written else { return nil }
        let word = written.filter { !"\"'“”".contains($0) }
        return word.isEmpty ? nil : word
    }

    /// The value of a key of a table.
    public subscript(key: String) -> RuleNode? {
        guard case .table(let entries) = value, let place = entries.place(of: key) else { return nil }
        return entries[place].value
    }

    /// The texts, where it is a text or a list of texts; what is no text is left out.
    public var texts: [String] {
        if let text { return [text] }
        return elements.compactMap(\.text)
    }

    /// The rows, where it is a list of tables or one table.
    public var rows: [RuleNode] {
        if case .table = value { return [self] }
        let elements = elements
        // Mostly all are, and the list is its rows.
        return elements.allSatisfy(\.isTable) ? elements : elements.filter(\.isTable)
    }
}

extension RuleNode.Entry {
    /// Whether it is a key without a pair that could be read, which is told where the text is parsed. The table that a dotted
    /// key begins stands where the key does, too, but can be read.
    var isAlone: Bool { if case .unreadable = value.value { value.location == keyLocation } else { false } }
}

extension [RuleNode.Entry] {
    /// The place of a key; nil where it is not written.
    func place(of key: String) -> Int? {
        // Without a closure, and with what costs least first, since every key of every row is looked for here.
        let length = key.utf8.count
        for place in indices where self[place].key.utf8.count == length && self[place].key == key { return place }
        return nil
    }
}
