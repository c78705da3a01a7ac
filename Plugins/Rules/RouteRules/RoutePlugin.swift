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
}
