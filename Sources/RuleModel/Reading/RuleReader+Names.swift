import TOMLSyntax

// Names out of the vocabulary.
extension RuleReader {
    /// A name of a domain, as its proper name where an alias was written.
    public mutating func name(_ key: String, of domain: DomainName, required: Bool = false) -> String? {
        reportBareWords(key, of: [domain], in: .single)
        guard let text = text(key, required: required) else { return nil }
        return canonical(text, of: domain, at: place(of: key), in: .single)
    }

    /// Names of a domain, written as a list or as one name; each once.
    public mutating func names(_ key: String, of domain: DomainName, required: Bool = false) -> [String] {
        reportBareWords(key, of: [domain], in: .list)
        let place = listPlace(of: key)
        let found = locatedTexts(key, required: required).compactMap { text, location in
            let name = isFull ? nil : canonical(text, of: domain, at: location, in: place)
            return name.map { (name: $0, text: text, location: location) }
        }
        var seen = Set<String>()
        let isOnceEach = found.count == 1 || found.allSatisfy { seen.insert($0.name).inserted }
        if isOnceEach {
            for (name, text, location) in found where name != text { remember(location, of: key, element: name) }
            return found.map(\.name)
        }
        seen = []
        return found.compactMap { name, _, location in
            guard seen.insert(name).inserted else { return nil }
            remember(location, of: key, element: name)
            return name
        }
    }

    /// How a rule names one unit: a name or `"@attribute"`.
    public mutating func unit(_ key: String, required: Bool = false) -> UnitReference? {
        reportBareWords(key, of: [.unit], in: .single)
        guard let text = text(key, required: required) else { return nil }
        return unitReference(text, at: place(of: key), in: .single)
    }

    /// How a rule names units: names, groups or `"@attribute"`s, written as a list or as one.
    public mutating func units(_ key: String, required: Bool = false) -> [UnitReference] {
        reportBareWords(key, of: [.unit, .group], in: .list)
        let place = listPlace(of: key)
        return locatedTexts(key, required: required)
            .compactMap { text, location in
                guard !isFull, let unit = unitReference(text, at: location, in: place) else { return nil }
                if "\(unit)" != text { remember(location, of: key, element: "\(unit)") }
                return unit
            }
    }

    /// A name of a domain, or the attribute that holds one (`"@matter.track"`).
    public mutating func nameOrAttribute(_ key: String, of domain: DomainName, required: Bool = false)
        -> NameReference?
    {
        reportBareWords(key, of: [domain], in: .single)
        guard let text = text(key, required: required) else { return nil }
        guard text.hasPrefix("@") else {
            return canonical(text, of: domain, at: place(of: key), in: .single).map { .name($0) }
        }
        let name = String(text.dropFirst())
        return attribute(name, types: [.choice(domain)], of: domain, at: place(of: key)).map { .attribute($0.name) }
    }

    /// The proper name; nil, and reported, where the domain does not have it.
    public mutating func canonical(_ name: String, of domain: DomainName, at location: SourceLocation) -> String? {
        canonical(name, of: domain, at: location, in: nil)
    }

    /// Tells of words without quotes that are no names either.
    private mutating func reportBareWords(_ key: String, of domains: [DomainName], in place: NamePlace) {
        guard let index = ask(key), node(at: index).isBareWord || node(at: index).elements.contains(where: \.isBareWord)
        else { return }
        let value = node(at: index)
        for (node, place) in [(value, place)] + value.elements.map({ ($0, .element) }) where node.isBareWord {
            guard let word = node.written,
                let fault = context.kind.unknownBareWord(word, of: domains, at: node.location, in: place)
            else { continue }
            report(fault)
        }
    }

    /// Where the texts of a key stand that takes a list or one.
    private func listPlace(of key: String) -> NamePlace { node[key]?.text == nil ? .element : .list }

    private mutating func canonical(
        _ name: String, of domain: DomainName, at location: SourceLocation, in place: NamePlace?
    ) -> String? {
        let words = context.kind.vocabulary.domains[domain]
        if let proper = words?.canonical(name) {
            mention(proper, of: domain, at: location)
            return proper
        }
        if let fault = context.kind.unknown(name, of: [domain], at: location, in: place) { report(fault) }
        return nil
    }

    private mutating func unitReference(_ text: String, at location: SourceLocation, in place: NamePlace)
        -> UnitReference?
    {
        let mayBeMany = place != .single
        let types: [AttributeType] = mayBeMany ? [.choice(.unit), .choices(.unit)] : [.choice(.unit)]
        if text.hasPrefix("@") {
            return attribute(String(text.dropFirst()), types: types, of: .unit, at: location).map {
                .attribute($0.name)
            }
        }
        let units = context.kind.vocabulary.domains[.unit]
        if let proper = units?.canonical(text) {
            mention(proper, of: .unit, at: location)
            return .unit(UnitName(rawValue: proper))
        }
        let groups = mayBeMany ? context.kind.vocabulary.domains[.group] : nil
        if let proper = groups?.canonical(text) {
            mention(proper, of: .group, at: location)
            return .group(proper)
        }
        if !mayBeMany, context.kind.vocabulary.member(text, of: .group) != nil {
            report(RuleFault.groupForUnit(text, at: location))
        } else if let fault = context.kind.unknown(
            text, of: mayBeMany ? [.unit, .group] : [.unit], at: location, in: place)
        {
            report(withAttribute(fault, for: text, types: types))
        }
        return nil
    }

    /// An unknown name with the attribute as its proposal that was meant and lacks its `@`, where no name is near.
    private func withAttribute(
        _ fault: SourceDiagnostic, for text: String, types: [AttributeType]
    ) -> SourceDiagnostic {
        guard fault.code == "RULE-0010", fault.suggestion == nil,
            let near = context.kind.proposals.attribute(for: text, of: context.subject, types: types)
        else { return fault }
        var fault = fault
        fault.suggestion = "@\(near)"
        return fault
    }

    private mutating func attribute(
        _ name: String, types: [AttributeType], of domain: DomainName, at location: SourceLocation
    ) -> Attribute? {
        guard let attribute = context.kind.vocabulary.attributes[name] else {
            let near = context.kind.proposals.attribute(for: name, of: context.subject, types: types)
            report(RuleFault.attributeUnknown(name, near: near, at: location).prefixed("@"))
            return nil
        }
        guard types.contains(attribute.type) else {
            let kind = context.kind.vocabulary.domains[domain]?.title
            let wanted = kind ?? BilingualText(chinese: domain.rawValue, english: domain.rawValue)
            report(RuleFault.referenceWrong(name, wanted: wanted, at: location))
            return nil
        }
        // As in a condition, it is read all the same: absent, it yields nothing.
        if !attribute.subjects.contains(context.subject) {
            report(context.kind.askedElsewhere(attribute, at: location).prefixed("@"))
        }
        return attribute
    }
}

/// A name, or the attribute that will hold one.
public enum NameReference: Hashable, Sendable, Codable {
    /// A name of the domain.
    case name(String)
    /// The attribute's name, such as `matter.track`.
    case attribute(String)

    /// The name for these facts; nil where the attribute is absent.
    public func resolved(_ facts: Facts) -> String? {
        switch self {
        case .name(let name): name
        case .attribute(let attribute): facts.text(attribute)
        }
    }
}
