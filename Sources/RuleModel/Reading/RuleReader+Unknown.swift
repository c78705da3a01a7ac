import TOMLSyntax

// What is said of names that nobody declares, and of attributes that a kind of rule cannot ask for.
extension RuleReader.Context.Kind {
    /// What is wrong with a name that none of these domains has; nil where it may stand in a file that could not be read.
    ///
    /// - Parameter place: Whether more than one name may stand there; nil where that is not known.
    func unknown(
        _ name: String, of domains: [DomainName], at location: SourceLocation, in place: NamePlace? = nil
    ) -> SourceDiagnostic? {
        let words = domains.compactMap { vocabulary.domains[$0] }
        guard let first = domains.first else { return nil }
        let kind = words.first?.title ?? BilingualText(chinese: first.rawValue, english: first.rawValue)
        if let section = first.declaringSection, words.allSatisfy(\.members.isEmpty) {
            return isWhole ? RuleFault.noneDeclared(kind, section: section, at: location) : nil
        }
        if let place, let names = several(name, of: domains) {
            return RuleFault.namesInOne(name, names, place, at: location)
        }
        let near = domains.lazy.compactMap { self.proposals.name(for: name, of: $0) }.first
        if near == nil, !isWhole, first.isOpen { return nil }
        let isLeftOut = first.isOpen || near != nil || (words.first?.members.count ?? 0) > RuleFault.mostNamed
        let members = isLeftOut ? [] : words.first?.members.map(\.name) ?? []
        return RuleFault.nameUnknown(name, kind: kind, near: near, among: members, at: location)
    }

    /// What is wrong with a word without quotes that in quotes would be no name either; nil where that would do, or where
    /// it may stand in a file that could not be read.
    ///
    /// - Parameter place: Whether more than one name may stand there.
    func unknownBareWord(
        _ word: String, of domains: [DomainName], at location: SourceLocation, in place: NamePlace
    ) -> SourceDiagnostic? {
        guard !domains.contains(where: { vocabulary.domains[$0]?.canonical(word) != nil }), word.first != "@",
            var fault = unknown(word, of: domains, at: location, in: place)
        else { return nil }
        if !fault.isSuggestionWhole { fault.suggestion = fault.suggestion.map { "\"\($0)\"" } }
        fault.isSuggestionWhole = true
        return fault
    }

    /// The names that stand in one text, each as it should be written; nil where it is one, or none of them is known.
    private func several(_ text: String, of domains: [DomainName]) -> [String]? {
        guard let parts = Several.parts(of: text, and: Several.betweenNames) else { return nil }
        let names = parts.map { part in
            domains.lazy.compactMap { domain in
                self.vocabulary.domains[domain]?.canonical(part) ?? self.proposals.name(for: part, of: domain)
            }.first
        }
        return names.contains { $0 != nil } ? zip(parts, names).map { $1 ?? $0 } : nil
    }

    /// What is wrong with an attribute that is known, but not when rules of this kind are asked.
    func askedElsewhere(_ attribute: Attribute, at location: SourceLocation) -> SourceDiagnostic {
        let others = vocabulary.askers.filter { attribute.subjects.contains($0.subject) }.map { $0.title }
        return RuleFault.attributeElsewhere(
            attribute, by: title ?? BilingualText(chinese: section, english: section), others: others,
            near: counterpart(of: attribute), at: location)
    }

    /// What is known when rules of this kind are asked and says the same of something else, such as `matter.track` for
    /// `track`; nil where there is not exactly one.
    private func counterpart(of attribute: Attribute) -> String? {
        let found = vocabulary.attributes(of: subject).filter {
            $0.type == attribute.type && $0.name.hasSuffix(".\(attribute.name)")
                && $0.title.chinese.hasSuffix(attribute.title.chinese)
        }
        return found.count == 1 ? found[0].name : nil
    }
}

/// Whether more than one name may stand where one is written.
enum NamePlace {
    /// One alone.
    case single
    /// A list, in place of which one is written.
    case list
    /// A list, of which it is an element.
    case element
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
