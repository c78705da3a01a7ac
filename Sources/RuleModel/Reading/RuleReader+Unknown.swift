import TOMLSyntax

// What is said of names that nobody declares, and of attributes that a kind of rule cannot ask for.
extension RuleReader.Context {
    /// What is wrong with a name that none of these domains has; nil where it may stand in a file that could not be read.
    func unknown(_ name: String, of domains: [DomainName], at location: SourceLocation) -> SourceDiagnostic? {
        let words = domains.compactMap { vocabulary.domains[$0] }
        guard let first = domains.first else { return nil }
        let kind = words.first?.title ?? BilingualText(chinese: first.rawValue, english: first.rawValue)
        if let section = first.declaringSection, words.allSatisfy(\.members.isEmpty) {
            return self.kind.isWhole ? RuleFault.noneDeclared(kind, section: section, at: location) : nil
        }
        let near = words.lazy.compactMap { $0.suggestion(for: name) }.first
        if near == nil, !self.kind.isWhole, first.isOpen { return nil }
        let members = words.first?.members.map(\.name) ?? []
        return RuleFault.nameUnknown(
            name, kind: kind, near: near, among: first.isOpen ? [] : members, at: location)
    }

    /// What is wrong with an attribute that is known, but not when rules of this kind are asked.
    func askedElsewhere(_ attribute: Attribute, at location: SourceLocation) -> SourceDiagnostic {
        let others = vocabulary.askers.filter { attribute.subjects.contains($0.subject) }.map { $0.title }
        return RuleFault.attributeElsewhere(
            attribute, by: kind.title ?? BilingualText(chinese: section, english: section), others: others, at: location
        )
    }
}

extension DomainName {
    /// The section whose rows alone declare its names; nil where there are names of the product's own.
    var declaringSection: String? {
        switch self {
        case .unit, .group: "unit"
        case .matter: "matter"
        case .clock: "deadline"
        default: nil
        }
    }

    /// Whether rule files add names to it.
    var isOpen: Bool { declaringSection != nil || self == .channel || self == .tag }
}
