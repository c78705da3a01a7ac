import WorkCalendar

// Reading the rules of one kind, and checking them together.
extension SetCheck {
    mutating func load<Plugin: RulePlugin>(_ plugin: Plugin) {
        for index in files.indices {
            var rules: [Rule<Plugin.Outcome>] = []
            let kind = RuleReader.Context.Kind(
                section: plugin.section, subject: plugin.subject, vocabulary: vocabulary, header: headers[index])
            let (dates, cite) = (files[index].datePlaces, files[index].pack["cite"]?.location)
            for row in files[index].rows(of: plugin.section) {
                var reader = RowReader(row, plugin, kind)
                reader.packDates = dates
                reader.packCite = cite
                if let rule = reader.rule() { rules.append(rule) }
                diagnostics += reader.diagnostics
                mentions += reader.mentions
                if let citation = reader.citation { citations.append(citation) }
                if let defaulted = reader.defaulted { packs[index].defaults.append(defaulted) }
            }
            packs[index].sections[plugin.section] = RuleList(rules: rules)
        }
    }

    /// Checks that need all packs and all kinds to be read.
    mutating func checkTogether<Plugin: RulePlugin>(_ plugin: Plugin) {
        let rules = packs.flatMap { $0.rules(of: plugin) }
        checkIDs(rules)
        plugin.check(rules, in: scope, &diagnostics)
    }

    private var scope: CheckScope {
        CheckScope(
            vocabulary: vocabulary,
            packs: zip(files, headers).map { CheckScope.Pack(header: $1, node: $0.pack) },
            mentions: mentions, citations: citations, sections: Set(files.flatMap { $0.root.entries.map(\.key) }))
    }

    /// No two rules of a kind have one id on one day.
    private mutating func checkIDs<Outcome>(_ rules: [Rule<Outcome>]) {
        var earlier: [String: [Rule<Outcome>]] = [:]
        for rule in rules {
            if let first = earlier[rule.id]?.first(where: { $0.overlaps(rule) }) {
                diagnostics.append(RuleFault.idTaken(rule.id, at: rule.location, first: first.location))
            }
            earlier[rule.id, default: []].append(rule)
        }
    }
}

extension ParsedFile {
    /// Where the pack's dates stand.
    var datePlaces: (effective: SourceLocation, until: SourceLocation) {
        let effective = pack["effective"]?.location ?? pack.location
        return (effective, pack["until"]?.location ?? effective)
    }
}
