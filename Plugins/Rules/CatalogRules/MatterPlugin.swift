public import RuleModel
public import TOMLSyntax

/// `[[matter]]`: the subject catalogue, with the unit that acts on each matter.
public struct MatterPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "matter" }
    public var title: BilingualText { BilingualText(chinese: "事项", english: "matter") }
    public var shape: SectionShape { .rows }
    public var hitPolicy: HitPolicy { .none }

    public func declare(_ row: RuleNode, in vocabulary: inout Vocabulary) {
        guard let id = row.declared("id") else { return }
        let title = row["title"]?.text ?? id
        vocabulary.declare(Domain.Member(id, title: BilingualText(chinese: title, english: id)), in: .matter)
    }

    public func read(_ reader: inout RuleReader) -> MatterRecord? {
        let parent = reader.name("parent", of: .matter)
        let lead = reader.name("lead", of: .unit)
        let support = reader.names("support", of: .unit)
        let track = reader.name("track", of: .track)
        let words = reader.texts("words") { _ in true }
        let reference = reader.context.reference
        return MatterRecord(
            id: MatterName(rawValue: reference.rule), title: reference.title,
            parent: parent.map { MatterName(rawValue: $0) }, lead: lead.map { UnitName(rawValue: $0) },
            support: support.map { UnitName(rawValue: $0) }, track: track.map { Track(rawValue: $0) }, words: words,
            reference: reference)
    }

    public func check(_ rules: [Rule<MatterRecord>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        checkParents(rules, &diagnostics)
        // By their places: to copy thousands of rows would take longer than to look at them.
        let supported = rules.indices.filter { !rules[$0].outcome.support.isEmpty }
        let acting = Acting(rules, for: supported)
        for place in supported { checkSupport(rules[place], acting, &diagnostics) }
    }

    /// No matters are each other's parents; a circle is told once.
    private func checkParents(_ rules: [Rule<MatterRecord>], _ diagnostics: inout [SourceDiagnostic]) {
        let links = rules.indices.compactMap { place in
            rules[place].outcome.parent.map { (place: place, parent: $0.rawValue) }
        }
        for circle in NameCircles(links.map { (rules[$0.place].outcome.id.rawValue, $0.parent) }).circles {
            let places = circle.way.map { links[$0].place }
            diagnostics.append(
                RuleFault.parentsCircular(
                    places.map { (rules[$0].outcome.id.rawValue, rules[$0].place(of: "parent")) }))
        }
    }

    /// The unit that acts does not support itself.
    private func checkSupport(
        _ rule: Rule<MatterRecord>, _ acting: Acting, _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let acting = acting.rule(for: rule), let lead = acting.outcome.lead, rule.outcome.support.contains(lead)
        else { return }
        diagnostics.append(
            RuleFault.leadSupportsItself(
                lead.rawValue, at: rule.place(of: "support", element: lead.rawValue), lead: acting.place(of: "lead")))
    }

    /// Which matter names the unit that acts on a matter: the matter itself, or the nearest of its parents. Found in one
    /// walk for all that are asked for.
    private struct Acting {
        private let rules: [Rule<MatterRecord>]
        private var places: [MatterName: Int?] = [:]

        init(_ rules: [Rule<MatterRecord>], for asked: [Int]) {
            self.rules = rules
            let parents = asked.compactMap { rules[$0].outcome.lead == nil ? rules[$0].outcome.parent : nil }
            guard !parents.isEmpty else { return }
            let rows = Dictionary(rules.indices.map { (rules[$0].outcome.id, $0) }) { first, _ in first }
            for start in parents {
                var way: [MatterName] = []
                var (name, found): (MatterName?, Int?) = (start, nil)
                while let current = name {
                    if let known = places[current] {
                        found = known
                        break
                    }
                    guard let row = rows[current] else { break }
                    // Where the parents go round in a circle, nobody is found.
                    places[current] = .some(nil)
                    way.append(current)
                    if rules[row].outcome.lead != nil {
                        found = row
                        break
                    }
                    name = rules[row].outcome.parent
                }
                for passed in way { places[passed] = .some(found) }
            }
        }

        func rule(for rule: Rule<MatterRecord>) -> Rule<MatterRecord>? {
            if rule.outcome.lead != nil { return rule }
            guard let parent = rule.outcome.parent, let place = places[parent] ?? nil else { return nil }
            return rules[place]
        }
    }

    public func sentence(for outcome: MatterRecord, in vocabulary: Vocabulary) -> BilingualText {
        let lead = outcome.lead?.rawValue
        return BilingualText(
            chinese: "“\(outcome.title)”" + (lead.map { "由\($0)办理" } ?? "没有主办单位"),
            english: "“\(outcome.title)” " + (lead.map { "is for \($0)" } ?? "has no lead unit"))
    }

    public func canonical(_ outcome: MatterRecord) -> MatterRecord {
        var record = outcome
        record.words.sort()
        return record
    }

    public func parts(of outcome: MatterRecord, in vocabulary: Vocabulary) -> [OutcomePart] {
        func name(_ text: String) -> BilingualText { BilingualText(chinese: text, english: text) }
        func quoted(_ text: BilingualText) -> BilingualText {
            BilingualText(chinese: "“\(text.chinese)”", english: "“\(text.english)”")
        }
        return [
            .value("title", "名称", "title", name(outcome.title)),
            .value(
                "parent", "上级事项", "parent",
                outcome.parent.map { quoted(vocabulary.title(of: $0.rawValue, in: .matter)) }),
            .value("lead", "牵头单位", "lead", outcome.lead.map { name($0.rawValue) }),
            .list("support", "协办单位", "support", outcome.support.map { name($0.rawValue) }, isOrdered: true),
            .value(
                "track", "办理方式", "track", outcome.track.map { quoted(vocabulary.title(of: $0.rawValue, in: .track)) }),
            .list("words", "提示词", "words", outcome.words.map(name)),
        ]
    }
}
