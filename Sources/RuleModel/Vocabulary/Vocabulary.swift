public import TOMLSyntax

/// The words that rules are written in: attributes, and the domains their values come from.
///
/// Declared by rule plugins, and by the data packs (units, catalogue, channels, clocks).
public struct Vocabulary: Sendable {
    /// The domains, by name.
    public private(set) var domains: [DomainName: Domain] = [:]
    /// The attributes, by name.
    public private(set) var attributes: [String: Attribute] = [:]
    private var order: [String] = []
    /// The attributes that hold units.
    private(set) var unitAttributes: [String] = []
    /// What attributes' names begin with, up to one of their dots, such as `entity`.
    private(set) var attributeBeginnings: Set<String> = []
    /// The kinds of rule that have conditions, and what those are about.
    private(set) var askers: [(title: BilingualText, subject: Subject)] = []

    /// An empty vocabulary.
    public init() {}

    /// Opens a domain; where it is open already, it changes nothing.
    public mutating func declare(domain: DomainName, title: BilingualText) {
        if domains[domain] == nil { domains[domain] = Domain(title: title) }
    }

    /// Adds a member to a domain, opening it where need be.
    public mutating func declare(_ member: Domain.Member, in domain: DomainName) {
        domains[domain, default: Domain(title: BilingualText(chinese: domain.rawValue, english: domain.rawValue))]
            .add(member)
    }

    /// Adds an attribute; where the name is taken, subjects are added to the one that is there.
    ///
    /// The last part of a name must not be a matcher's word (see ``MatcherWord``), which would make `a.not` ambiguous.
    public mutating func declare(_ attribute: Attribute) {
        if attributes[attribute.name] == nil {
            order.append(attribute.name)
            let parts = attribute.name.split(separator: ".")
            for count in 1..<max(parts.count, 1) { attributeBeginnings.insert(parts[..<count].joined(separator: ".")) }
            if attribute.type.domain == .unit { unitAttributes.append(attribute.name) }
        }
        attributes[attribute.name, default: attribute].subjects.formUnion(attribute.subjects)
    }

    /// Remembers a kind of rule that has conditions, for sentences about what it may ask.
    mutating func declareAsker(_ title: BilingualText, _ subject: Subject) { askers.append((title, subject)) }

    /// The attributes of a subject, of some types alone where said, prepared for many slips.
    func titledAttributes(of subject: Subject, types: [AttributeType]? = nil) -> TitledNames {
        let known = attributes(of: subject).filter { types?.contains($0.type) ?? true }
        return TitledNames(
            known.map(\.name), titles: known.flatMap { [($0.title.chinese, $0.name), ($0.title.english, $0.name)] })
    }

    /// The attribute of a subject that was most likely meant: the one whose title was written, or the nearest.
    public func attribute(meantBy typed: String, of subject: Subject) -> String? {
        var patience = Int.max
        return titledAttributes(of: subject).meant(by: typed, within: &patience)
    }

    /// The attributes of a subject, in the order declared.
    public func attributes(of subject: Subject) -> [Attribute] {
        order.compactMap { attributes[$0] }.filter { $0.subjects.contains(subject) }
    }

    /// The member of a domain that has that name or alias.
    public func member(_ name: String, of domain: DomainName) -> Domain.Member? { domains[domain]?.member(name) }

    /// What a name of a domain is called in sentences; the name itself where the domain does not have it.
    public func title(of name: String, in domain: DomainName) -> BilingualText {
        member(name, of: domain)?.title ?? BilingualText(chinese: name, english: name)
    }

    /// What a value of an attribute is called in sentences.
    public func title(of value: String, attribute: String) -> BilingualText {
        let member = attributes[attribute]?.type.domain.flatMap { self.member(value, of: $0) }
        return member?.title ?? BilingualText(chinese: value, english: value)
    }
}
