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
