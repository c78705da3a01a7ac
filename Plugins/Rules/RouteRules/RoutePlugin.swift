public import RuleModel
public import TOMLSyntax

/// `[[route]]`: who must act on the matter, and on which track; the first match decides alone.
public struct RoutePlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "route" }
    public var title: BilingualText { BilingualText(chinese: "派单规则", english: "route") }
    public var shape: SectionShape { .rules }
    public var hitPolicy: HitPolicy { .first }
    public var subject: Subject { .unrouted }
    public var pinning: Pinning { .round }

    public func read(_ reader: inout RuleReader) -> RouteOutcome? {
        guard reader.has("then") else {
            reader.reportMissing("then", hint: "then = { lead = \"@matter.lead\", track = \"@matter.track\" }")
            return nil
        }
        return reader.table("then") { then in
            let lead = then.unit("lead")
            let support = then.units("support")
            let track = then.nameOrAttribute("track", of: .track, required: true)
            return track.map { RouteOutcome(lead: lead, support: support, track: $0) }
        }
    }

    public func sentence(for outcome: RouteOutcome, in vocabulary: Vocabulary) -> BilingualText {
        let lead = outcome.lead?.title(in: vocabulary)
        let support = outcome.support.map { $0.title(in: vocabulary) }
        let chinese = lead.map { "由\($0.chinese)办理" } ?? "由派单员派单"
        let english = lead.map { "\($0.english) acts" } ?? "a dispatcher dispatches"
        guard !support.isEmpty else { return BilingualText(chinese: chinese, english: english) }
        return BilingualText(
            chinese: chinese + "，\(support.map(\.chinese).joined(separator: "、"))协办",
            english: english + ", supported by \(support.map(\.english).joined(separator: ", "))")
    }

    public func parts(of outcome: RouteOutcome, in vocabulary: Vocabulary) -> [OutcomePart] {
        let nobody = BilingualText(chinese: "派单员指定的单位", english: "whom a dispatcher names")
        return [
            .value("then.lead", "牵头单位", "lead", outcome.lead?.name(in: vocabulary) ?? nobody),
            .list(
                "then.support", "协办单位", "support", outcome.support.map { $0.name(in: vocabulary) }, isOrdered: true),
            .value("then.track", "办理方式", "track", track(outcome.track, vocabulary)),
        ]
    }

    private func track(_ track: NameReference, _ vocabulary: Vocabulary) -> BilingualText {
        switch track {
        case .name(let name):
            let title = vocabulary.title(of: name, in: .track)
            return BilingualText(chinese: "“\(title.chinese)”", english: "“\(title.english)”")
        case .attribute(let name): return UnitReference.attribute(name).name(in: vocabulary)
        }
    }
}
