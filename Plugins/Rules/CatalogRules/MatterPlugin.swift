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
        let words = reader.texts("words")
        let reference = reader.context.reference
        return MatterRecord(
            id: MatterName(rawValue: reference.rule), title: reference.title,
            parent: parent.map { MatterName(rawValue: $0) }, lead: lead.map { UnitName(rawValue: $0) },
            support: support.map { UnitName(rawValue: $0) }, track: track.map { Track(rawValue: $0) }, words: words,
            reference: reference)
    }

    public func check(_ rules: [Rule<MatterRecord>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        let rows = Dictionary(rules.map { ($0.outcome.id, $0) }) { first, _ in first }
        for rule in rules {
            checkSupport(rule, rows, &diagnostics)
            guard let circle = circle(from: rule.outcome, rows) else { continue }
            diagnostics.append(
                RuleFault.parentsCircular(circle.map(\.rawValue), at: rule.place(of: "parent")))
        }
    }

    /// The unit that acts does not support itself.
    private func checkSupport(
        _ rule: Rule<MatterRecord>, _ rows: [MatterName: Rule<MatterRecord>],
        _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let acting = acting(rule, rows), let lead = acting.outcome.lead, rule.outcome.support.contains(lead)
        else { return }
        diagnostics.append(
            RuleFault.leadSupportsItself(
                lead.rawValue, at: rule.place(of: "support", element: lead.rawValue), lead: acting.place(of: "lead")))
    }

    /// The matter that names the unit which acts: the matter itself, or the nearest of its parents.
    private func acting(
        _ rule: Rule<MatterRecord>, _ rows: [MatterName: Rule<MatterRecord>]
    ) -> Rule<MatterRecord>? {
        var matter = rule
        for _ in 0...rows.count {
            if matter.outcome.lead != nil { return matter }
            guard let parent = matter.outcome.parent, let next = rows[parent] else { return nil }
            matter = next
        }
        return nil
    }

    /// The chain of parents that leads back to the matter; nil where there is none.
    private func circle(from matter: MatterRecord, _ rows: [MatterName: Rule<MatterRecord>]) -> [MatterName]? {
        var chain = [matter.id]
        var next = matter.parent
        while let parent = next {
            let isSeen = chain.contains(parent)
            chain.append(parent)
            if isSeen { return parent == matter.id ? chain : nil }
            next = rows[parent]?.outcome.parent
        }
        return nil
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
