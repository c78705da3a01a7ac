import TOMLSyntax

/// Reads what a condition asks of one attribute.
struct MatcherReader {
    let attribute: Attribute
    let kind: RuleReader.Context.Kind
    var findings = Findings()
    var names: [(domain: DomainName, name: String, location: SourceLocation)] = []
    /// Whether what is read stands behind `not`.
    private(set) var isNegated = false

    init(_ attribute: Attribute, _ kind: RuleReader.Context.Kind) {
        self.attribute = attribute
        self.kind = kind
    }

    /// Whether so many errors were found that no others are looked for.
    var isFull: Bool { findings.errorCount > kind.mostErrors }

    /// A value, a list, or a table of matcher words.
    mutating func matcher(_ node: RuleNode) -> Matcher? {
        switch node.value {
        case .table(let entries): table(entries, node)
        default: values(node).map { .oneOf($0) }
        }
    }

    private mutating func table(_ entries: [RuleNode.Entry], _ node: RuleNode) -> Matcher? {
        guard !entries.isEmpty else {
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        }
        var matchers: [Matcher?] = []
        for entry in entries where entry.key != "min" && entry.key != "max" {
            matchers.append(isFull || entry.isAlone ? nil : matcher(of: entry))
        }
        if entries.contains(where: { $0.key == "min" || $0.key == "max" }) { matchers.insert(range(node), at: 0) }
        if entries.count > 1, let present = entries.first(where: { $0.key == "present" }) {
            findings.append(RuleFault.presentWithOthers(attribute.name, at: present.keyLocation))
            return nil
        }
        guard !matchers.contains(where: { $0 == nil }) else { return nil }
        let known = matchers.compactMap { $0 }
        return known.count == 1 ? known[0] : .every(known)
    }

    private mutating func matcher(of entry: RuleNode.Entry) -> Matcher? {
        switch MatcherWord(rawValue: entry.key) {
        case .not: return negated(entry.value)
        case .contains: return contains(entry)
        case .present: return present(entry)
        case .min, .max, nil:
            let words = MatcherWord.allCases.map(\.rawValue)
            let near = kind.proposals.key(for: entry.key, among: MatcherWord.keys)
            findings.append(RuleFault.keyUnknown(entry.key, near: near, among: words, at: entry.keyLocation))
            return nil
        }
    }

    private mutating func negated(_ node: RuleNode) -> Matcher? {
        if let inner = node.entries.first(where: { $0.key == "not" || $0.key == "present" }) {
            findings.append(RuleFault.keyUnknown(inner.key, near: nil, at: inner.keyLocation))
            return nil
        }
        isNegated = true
        defer { isNegated = false }
        return matcher(node).map { .not($0) }
    }

    private mutating func contains(_ entry: RuleNode.Entry) -> Matcher? {
        switch attribute.type {
        case .text:
            let pieces = texts(entry.value)
            return pieces.map { .contains($0) }
        case .choices:
            guard let values = values(entry.value) else { return nil }
            return .contains(values.compactMap { if case .text(let text) = $0 { text } else { nil } })
        case .choice, .integer, .boolean: return inapplicable(entry.key, at: entry.keyLocation)
        }
    }

    private mutating func present(_ entry: RuleNode.Entry) -> Matcher? {
        guard case .boolean(let wanted) = entry.value.value else {
            let kind = BilingualText(chinese: " true 或 false", english: "true or false")
            wrongType("present", wanted: kind, entry.value, as: .truth)
            return nil
        }
        return .present(wanted)
    }

    private mutating func range(_ node: RuleNode) -> Matcher? {
        let bounds = node.entries.filter { $0.key == "min" || $0.key == "max" }
        guard attribute.type == .integer else { return inapplicable(bounds[0].key, at: bounds[0].keyLocation) }
        var numbers: [String: Int] = [:]
        for bound in bounds {
            guard case .integer(let number) = bound.value.value else {
                let kind = BilingualText(chinese: "整数", english: "a whole number")
                wrongType(bound.key, wanted: kind, bound.value, as: .number)
                continue
            }
            numbers[bound.key] = number
        }
        guard numbers.count == bounds.count else { return nil }
        if let min = numbers["min"], let max = numbers["max"], min > max {
            findings.append(
                RuleFault.rangeEmpty(
                    min: min, max: max, at: bounds[0].value.location,
                    other: (key: bounds[1].key, location: bounds[1].value.location)))
            return nil
        }
        let places = bounds.map { (number: numbers[$0.key] ?? 0, location: $0.value.location) }
        checkBounds(min: numbers["min"], max: numbers["max"], places)
        return .range(min: numbers["min"], max: numbers["max"])
    }

    private mutating func inapplicable(_ word: String, at location: SourceLocation) -> Matcher? {
        findings.append(
            RuleFault.matcherInapplicable(
                word, attribute: attribute.name, type: attribute.type.title(in: kind.vocabulary), at: location))
        return nil
    }
}
