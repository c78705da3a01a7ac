extension SetCheck {
    /// No unit is gone that a rule names which open requests still use.
    mutating func checkUnits(inUse sets: [RuleSet]) {
        let sections = Set(plugins.filter { $0.pinning == .round }.map(\.section))
        guard let place = files.first(where: { !$0.rows(of: "unit").isEmpty }) ?? files.first else { return }
        var reported = Set<String>()
        for set in sets {
            for mention in set.mentions
            where mention.domain == .unit && sections.contains(mention.section)
                && vocabulary.member(mention.name, of: .unit) == nil && reported.insert(mention.name).inserted
            {
                diagnostics.append(
                    RuleFault.unitVanished(
                        mention.name, pack: mention.location.path, line: mention.location.line, at: place.pack.location)
                )
            }
        }
    }
}
