extension SetCheck {
    /// No unit is gone that a rule names which open requests still use.
    mutating func checkUnits(inUse sets: [RuleSet]) {
        let sections = Set(plugins.filter { $0.pinning == .round }.map(\.section))
        var reported = Set<String>()
        for set in sets {
            for mention in set.mentions
            where mention.domain == .unit && sections.contains(mention.section)
                && vocabulary.member(mention.name, of: .unit) == nil && reported.insert(mention.name).inserted
            {
                let former = set.location(of: mention.name, in: "unit")
                guard let place = place(ofUnitsIn: former?.path) else { return }
                diagnostics.append(
                    RuleFault.unitVanished(
                        mention.name, at: place, mention: mention.location, mentioned: set.stored(mention.location),
                        declared: former.map(set.stored)))
            }
        }
    }

    /// Where a unit is to be written back: the file in which it was, or else the first with units.
    private func place(ofUnitsIn path: String?) -> SourceLocation? {
        let file =
            files.first { $0.path == path } ?? files.first { !$0.rows(of: "unit").isEmpty } ?? files.first
        return file?.pack.location
    }
}
