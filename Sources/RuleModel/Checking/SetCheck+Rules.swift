import TOMLSyntax
import WorkCalendar

// Reading the rules of one kind, and checking them together.
extension SetCheck {
    mutating func load<Plugin: RulePlugin>(_ plugin: Plugin) {
        var namings: [RuleNaming] = []
        for index in files.indices {
            var rules: [Rule<Plugin.Outcome>] = []
            let kind = RuleReader.Context.Kind(
                section: plugin.section, title: plugin.title, subject: plugin.subject, vocabulary: vocabulary,
                header: headers[index],
                isWhole: isWhole, packSlips: packSlips[index], proposals: proposals, mostErrors: mostErrors)
            let (dates, cite) = packPlaces[index]
            var withoutSource: [SourceLocation] = []
            for row in files[index].rows(of: plugin.section) {
                if isFull(index) { break }
                var reader = RowReader(row, plugin, kind)
                reader.packDates = dates
                reader.packCite = cite
                let count = rules.count
                if let rule = reader.rule() { rules.append(rule) }
                if rules.count == count || reader.errorCount > 0 { unread.insert(plugin.section) }
                errorCounts[index] += reader.errorCount
                if let place = reader.withoutSource {
                    withoutSource.append(place)
                    // What the pack may say for all rows has one cause.
                    if !plugin.shape.inheritsSource { errorCounts[index] += 1 }
                }
                if let place = reader.nameless { nameless[plugin.section, default: []].append(place) }
                if let naming = reader.naming, !(naming.isImplied && plugin.tellsTwins) { namings.append(naming) }
                diagnostics += reader.diagnostics
                mentions += reader.mentions
                if let citation = reader.citation { citations.append(citation) }
                if let defaulted = reader.defaulted { packs[index].defaults.append(defaulted) }
            }
            tell(withoutSource, of: plugin, in: files[index])
            packs[index].sections[plugin.section] = RuleList(rules: rules)
        }
        self.namings.append((plugin.section, namings))
    }

    /// Rows that say nothing of what they rest on: several of a kind that may leave that to the pack have one cause.
    private mutating func tell(_ places: [SourceLocation], of plugin: some RulePlugin, in file: ParsedFile) {
        guard plugin.shape.inheritsSource, places.count > 1 else {
            diagnostics += places.map { RuleFault.citationMissing(at: $0) }
            return
        }
        diagnostics.append(RuleFault.packCitationMissing(at: file.pack.location, rows: places))
    }

    /// Checks that need all packs and all kinds to be read.
    mutating func checkTogether<Plugin: RulePlugin>(_ plugin: Plugin, in scope: CheckScope) {
        let rules = packs.flatMap { $0.rules(of: plugin) }
        plugin.check(rules, in: scope, &diagnostics)
    }

    /// What the plugins' checks may look at, once everything is read.
    var scope: CheckScope {
        CheckScope(
            vocabulary: vocabulary,
            packs: zip(files, headers).map { CheckScope.Pack(header: $1, node: $0.pack) },
            mentions: mentions, citations: citations, sections: Set(files.flatMap { $0.root.entries.map(\.key) }),
            unread: unread)
    }
}

extension ParsedFile {
    /// Where the pack's dates stand, and where it says what its rows rest on.
    var packPlaces: (dates: (effective: SourceLocation, until: SourceLocation), cite: SourceLocation?) {
        let pack = pack
        let effective = pack["effective"]?.location ?? pack.location
        return ((effective, pack["until"]?.location ?? effective), pack["cite"]?.location)
    }
}
