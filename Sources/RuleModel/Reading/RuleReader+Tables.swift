import TOMLSyntax

// Tables inside the table.
extension RuleReader {
    /// Reads the table of a key with a reader of its own; nil where it is not written or is no table.
    ///
    /// - Parameter example: How one is written, for the sentence where there is none.
    @inlinable
    public mutating func table<Value>(
        _ key: String, like example: String = "{ … }", _ read: (inout RuleReader) -> Value?
    ) -> Value? {
        guard var reader = readerOfTable(key, like: example) else { return nil }
        let value = read(&reader)
        take(reader, of: key)
        return value
    }

    /// Reads each table of a list with a reader of its own; what is no table is reported.
    ///
    /// - Parameter example: How one is written, for the sentence where there is none.
    @inlinable
    public mutating func tables<Value>(
        _ key: String, like example: String = "{ … }", _ read: (inout RuleReader) -> Value?
    ) -> [Value] {
        var values: [Value] = []
        for index in 0..<countOfTables(key, like: example) {
            guard var reader = readerOfTable(key, at: index) else { continue }
            let value = read(&reader)
            take(reader, of: key)
            if let value { values.append(value) }
        }
        return values
    }

    mutating func reportType(
        _ key: String, wanted: BilingualText, _ found: RuleNode, as scalar: RuleNode.Scalar? = nil
    ) {
        if case .unreadable = found.value, !found.isBareWord || scalar == .text { return }
        let near = scalar.flatMap { found.proposal(for: $0, of: key) }
        report(RuleFault.typeWrong(key, wanted: wanted, found: found, near: near, isWhole: true))
    }

    /// A reader of a key's table; nil, and told, where no table stands there.
    @usableFromInline
    mutating func readerOfTable(_ key: String, like example: String) -> RuleReader? {
        guard let value = value(key) else { return nil }
        guard value.isTable else {
            reportType(
                key, wanted: BilingualText(chinese: "表，如 \(example)", english: "a table such as \(example)"), value)
            return nil
        }
        return RuleReader(value, context: context, path: path + key + ".")
    }

    /// How many elements a key's list has, those told that are no tables; none, and told, where no list stands there.
    @usableFromInline
    mutating func countOfTables(_ key: String, like example: String) -> Int {
        guard let value = value(key) else { return 0 }
        guard case .list(let elements) = value.value else {
            reportType(
                key, wanted: BilingualText(chinese: "列表，如 [\(example)]", english: "a list such as [\(example)]"), value)
            return 0
        }
        let wrong = elements.allSatisfy(\.isTable) ? [] : elements.filter { !$0.isTable && $0.value != .unreadable }
        if let first = wrong.first {
            let wanted = BilingualText(
                chinese: "由表组成的列表，如 [\(example)]", english: "a list of tables such as [\(example)]")
            var fault = RuleFault.typeWrong(key, wanted: wanted, found: first)
            fault.related = wrong.dropFirst().map {
                .init($0.location, BilingualText(chinese: "这里也是", english: "here too"))
            }
            report(fault)
        }
        return elements.count
    }

    /// A reader of a table in a key's list; nil where the element is none.
    @usableFromInline
    mutating func readerOfTable(_ key: String, at index: Int) -> RuleReader? {
        guard !isFull, let place = ask(key), case .list(let elements) = node(at: place).value, elements[index].isTable
        else { return nil }
        return RuleReader(elements[index], context: context, path: "\(path)\(key).\(index).")
    }
}
