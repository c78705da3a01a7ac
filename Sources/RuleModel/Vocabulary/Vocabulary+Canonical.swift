extension Vocabulary {
    /// The facts with every alias of a unit replaced by its short name, as conditions are compiled.
    public func canonical(_ facts: Facts) -> Facts {
        guard let units = domains[.unit], units.hasAliases else { return facts }
        var facts = facts
        for attribute in unitAttributes {
            switch facts.values[attribute] {
            case .text(let name):
                if let proper = units.canonical(name), proper != name { facts.values[attribute] = .text(proper) }
            case .list(let names):
                let proper = names.map { units.canonical($0) ?? $0 }
                if proper != names { facts.values[attribute] = .list(proper) }
            case .integer, .boolean, nil: continue
            }
        }
        return facts
    }
}

extension Vocabulary {
    /// Adds the words of another vocabulary that this one does not have.
    public mutating func merge(_ other: Vocabulary) {
        for (name, domain) in other.domains.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            declare(domain: name, title: domain.title)
            for member in domain.members { declare(member, in: name) }
        }
        for attribute in other.attributes.values.sorted(by: { $0.name < $1.name }) { declare(attribute) }
    }
}
