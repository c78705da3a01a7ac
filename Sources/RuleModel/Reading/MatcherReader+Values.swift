import TOMLSyntax

// The values that matchers name.
extension MatcherReader {
    /// A value or a list of values of the attribute's type; nil where one is wrong.
    mutating func values(_ node: RuleNode) -> [FactValue]? {
        guard case .list(let elements) = node.value else { return value(node, in: .list).map { [$0] } }
        guard !elements.isEmpty else {
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        }
        let values = elements.map { isFull ? nil : value($0, in: .element) }
        return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    }

    /// A text or a list of texts, none of them empty.
    mutating func texts(_ node: RuleNode) -> [String]? {
        let nodes: [RuleNode]
        if case .list(let elements) = node.value { nodes = elements } else { nodes = [node] }
        guard !nodes.isEmpty else {
            findings.append(RuleFault.conditionEmpty(at: node.location))
            return nil
        }
        let texts = nodes.map { isFull ? nil : text($0) }
        for piece in nodes {
            guard let text = piece.text, let words = Several.parts(of: text) else { continue }
            findings.append(RuleFault.wordsInOne(text, words, isList: node.text == nil, at: piece.location))
        }
        return texts.contains { $0 == nil } ? nil : texts.compactMap { $0 }
    }

    private mutating func text(_ node: RuleNode) -> String? {
        guard let text = node.text else {
            wrongType(node)
            return nil
        }
        guard !text.isEmpty else {
            findings.append(RuleFault.valueEmpty(attribute.name, at: node.location))
            return nil
        }
        if let plain = HiddenCharacters.removed(from: text) {
            findings.append(RuleFault.textHidden(plain, at: node.location))
        }
        return text
    }

    private mutating func value(_ node: RuleNode, in place: NamePlace) -> FactValue? {
        switch (attribute.type, node.value) {
        case (.integer, .integer(let number)):
            checkBounds(number, at: node.location)
            return .integer(number)
        case (.boolean, .boolean(let truth)): return .boolean(truth)
        case (.text, .text): return text(node).map { .text($0) }
        case (.choice(let domain), .text(let name)), (.choices(let domain), .text(let name)):
            return member(name, of: domain, at: node.location, in: place).map { .text($0) }
        case (_, .unreadable):
            bareWord(node, in: place)
            return nil
        default:
            wrongType(node)
            return nil
        }
    }

    private mutating func member(
        _ name: String, of domain: DomainName, at location: SourceLocation, in place: NamePlace
    ) -> String? {
        guard !name.isBlank else {
            findings.append(RuleFault.valueEmpty(attribute.name, at: location))
            return nil
        }
        let words = kind.vocabulary.domains[domain]
        if let proper = words?.canonical(name) {
            names.append((domain, proper, location))
            return proper
        }
        if let fault = kind.unknown(name, of: [domain], at: location, in: place) { findings.append(fault) }
        return nil
    }

    /// Tells of words without quotes, or of what is no number, where the attribute takes something else than such a text.
    private mutating func bareWord(_ node: RuleNode, in place: NamePlace) {
        switch attribute.type {
        case .text: return
        case .integer, .boolean: wrongType(node)
        case .choice(let domain), .choices(let domain):
            guard node.isBareWord, let word = node.written else { return }
            if let fault = kind.unknownBareWord(word, of: [domain], at: node.location, in: place) {
                findings.append(fault)
            }
        }
    }

    private mutating func wrongType(_ node: RuleNode) {
        let scalar: RuleNode.Scalar? =
            switch (attribute.type, node.value) {
            case (.integer, _): .number
            case (.boolean, _): .truth
            case (.text, _): .text
            case (.choice(let domain), .integer(let number)), (.choices(let domain), .integer(let number)):
                kind.vocabulary.member(String(number), of: domain) == nil ? nil : .text
            case (.choice, _), (.choices, _): nil
            }
        wrongType(attribute.name, wanted: attribute.type.title(in: kind.vocabulary), node, as: scalar)
    }

    /// What could not be read is told where the text is parsed.
    mutating func wrongType(_ key: String, wanted: BilingualText, _ node: RuleNode, as scalar: RuleNode.Scalar?) {
        let near = scalar.flatMap { node.proposal(for: $0, of: key) }
        if case .unreadable = node.value, scalar == .text || !node.isBareWord && near == nil { return }
        findings.append(RuleFault.typeWrong(key, wanted: wanted, found: node, near: near, isWhole: true))
    }
}

extension AttributeType {
    /// What values of the type are called in sentences.
    func title(in vocabulary: Vocabulary) -> BilingualText {
        switch self {
        case .text: return BilingualText(chinese: "文字", english: "a text")
        case .integer: return BilingualText(chinese: "整数", english: "a whole number")
        case .boolean: return BilingualText(chinese: " true 或 false", english: "true or false")
        case .choice(let domain), .choices(let domain):
            let title = vocabulary.domains[domain]?.title
            let name = title ?? BilingualText(chinese: domain.rawValue, english: domain.rawValue)
            return BilingualText(chinese: "\(name.chinese)名称", english: "the name of one \(name.english)")
        }
    }
}
