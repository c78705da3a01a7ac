import TOMLSyntax

/// Reads a condition out of its table; every fault is reported at the exact key or value.
struct ConditionReader {
    let kind: RuleReader.Context.Kind
    private(set) var findings = Findings()
    /// The names used, with their domains.
    var names: [(domain: DomainName, name: String, location: SourceLocation)] = []

    /// Deeper nesting than this is refused; nobody could read it.
    static let deepest = 16

    init(_ kind: RuleReader.Context.Kind) { self.kind = kind }

    /// Whether so many errors were found that no others are looked for.
    private var isFull: Bool { findings.errorCount > kind.mostErrors }

    /// The value of `when`.
    mutating func condition(_ node: RuleNode) -> Condition? {
        switch node.value {
        case .text("always"): return .always
        case .table: return parts(node, depth: 0).map { $0.count == 1 ? $0[0] : .all($0) }
        case .unreadable where !node.isBareWord || node.written == "always": return nil
        case .list(let elements) where elements.isEmpty:
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        case .text(let text) where text.isBlank:
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        default:
            let wanted = BilingualText(
                chinese: "条件，如 { track = \"transferred\" }，或 \"always\"",
                english: "a condition such as { track = \"transferred\" }, or \"always\"")
            let near = (node.text ?? node.wordOfChoice).flatMap { RuleWords.key($0, among: ["always"]) }
            findings.append(
                RuleFault.typeWrong(
                    "when", wanted: wanted, found: node, near: node.text == nil ? near.map { "\"\($0)\"" } : near,
                    isWhole: node.text == nil))
            return nil
        }
    }

    /// The conditions of a table, to be joined by *and*; nil where one is wrong.
    private mutating func parts(_ node: RuleNode, depth: Int) -> [Condition]? {
        guard depth < Self.deepest else {
            findings.append(RuleFault.nestedTooDeep(limit: Self.deepest, at: node.location))
            return nil
        }
        guard !node.entries.isEmpty else {
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        }
        let parts = node.entries.map { isFull || $0.isAlone ? nil : entry(of: $0, depth: depth) }
        return parts.contains { $0 == nil } ? nil : parts.flatMap { $0 ?? [] }
    }

    private mutating func entry(of entry: RuleNode.Entry, depth: Int) -> [Condition]? {
        if let word = MatcherWord.Combination(rawValue: entry.key) {
            return combination(word, entry.value, depth: depth).map { [$0] }
        }
        if MatcherWord(rawValue: entry.key) != nil {
            findings.append(RuleFault.matcherWithoutAttribute(entry.key, at: entry.keyLocation))
            return nil
        }
        return attribute(entry.key, at: entry.keyLocation, entry.value, depth: depth)
    }

    private mutating func combination(_ word: MatcherWord.Combination, _ node: RuleNode, depth: Int) -> Condition? {
        let tables: [RuleNode]
        switch node.value {
        case .table: tables = [node]
        case .list(let elements): tables = elements
        case .unreadable: return nil
        default: tables = []
        }
        if tables.isEmpty, case .list = node.value {
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        }
        guard !tables.isEmpty, !tables.contains(where: { !$0.isTable }) else {
            let wanted = BilingualText(chinese: "条件组成的列表，如 [ { … }, { … } ]", english: "a list of conditions")
            let wrong = tables.first { !$0.isTable } ?? node
            findings.append(RuleFault.typeWrong(word.rawValue, wanted: wanted, found: wrong))
            return nil
        }
        let conditions = tables.map { table in
            isFull ? nil : parts(table, depth: depth + 1).map { $0.count == 1 ? $0[0] : .all($0) }
        }
        guard !conditions.contains(where: { $0 == nil }) else { return nil }
        return switch word {
        case .any: .any(conditions.compactMap { $0 })
        case .all: .all(conditions.compactMap { $0 })
        case .none: .none(conditions.compactMap { $0 })
        }
    }

    /// An attribute's matchers, or, for a table without matcher words, the attributes whose names it continues.
    private mutating func attribute(
        _ name: String, at location: SourceLocation, _ node: RuleNode, depth: Int
    ) -> [Condition]? {
        guard case .table(let entries) = node.value else { return test(name, at: location, node).map { [$0] } }
        guard depth < Self.deepest, !entries.isEmpty else {
            findings.append(
                entries.isEmpty
                    ? RuleFault.conditionEmpty(at: node.location)
                    : RuleFault.nestedTooDeep(limit: Self.deepest, at: node.location))
            return nil
        }
        let (matchers, names) = split(entries, of: name)
        var parts: [[Condition]?] = names.map { entry in
            isFull || entry.isAlone
                ? nil : attribute("\(name).\(entry.key)", at: entry.keyLocation, entry.value, depth: depth + 1)
        }
        if !matchers.isEmpty {
            let table = RuleNode(.table(matchers), at: node.location)
            parts.insert(test(name, at: location, table).map { [$0] }, at: 0)
        }
        return parts.contains { $0 == nil } ? nil : parts.flatMap { $0 ?? [] }
    }

    /// The entries that match the attribute itself, and those that continue its name. A misspelt matcher word counts as
    /// a matcher where the vocabulary has no attribute that begins so.
    private func split(_ entries: [RuleNode.Entry], of name: String) -> ([RuleNode.Entry], [RuleNode.Entry]) {
        let vocabulary = kind.vocabulary
        let isAttribute = vocabulary.attributes[name] != nil
        func continues(_ entry: RuleNode.Entry) -> Bool {
            let longer = "\(name).\(entry.key)"
            if vocabulary.attributes[longer] != nil || vocabulary.attributeBeginnings.contains(longer) { return true }
            guard MatcherWord(rawValue: entry.key) == nil else { return false }
            return !(isAttribute && kind.proposals.key(for: entry.key, among: MatcherWord.keys) != nil)
        }
        var (matchers, names): ([RuleNode.Entry], [RuleNode.Entry]) = ([], [])
        for entry in entries {
            if continues(entry) { names.append(entry) } else { matchers.append(entry) }
        }
        return (matchers, names)
    }

    private mutating func test(_ name: String, at location: SourceLocation, _ node: RuleNode) -> Condition? {
        guard let attribute = attribute(name, at: location) else { return nil }
        var reader = MatcherReader(attribute, kind)
        swap(&names, &reader.names)
        let matcher = reader.matcher(node)
        swap(&names, &reader.names)
        findings += reader.findings
        return matcher.map { .attribute(AttributeTest(name, $0, at: location)) }
    }

    private mutating func attribute(_ name: String, at location: SourceLocation) -> Attribute? {
        guard let attribute = kind.vocabulary.attributes[name] else {
            let combinations = MatcherWord.Combination.allCases.map(\.rawValue)
            let near =
                RuleWords.titled(name, among: combinations)
                ?? kind.proposals.attribute(for: name, of: kind.subject)
                ?? RuleWords.key(name, among: combinations)
            findings.append(RuleFault.attributeUnknown(name, near: near, at: location))
            return nil
        }
        // What is asked of it is read all the same: a set from before this was refused goes on with it, always absent.
        if !attribute.subjects.contains(kind.subject) {
            findings.append(kind.askedElsewhere(attribute, at: location))
        }
        return attribute
    }
}
