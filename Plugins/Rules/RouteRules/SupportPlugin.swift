public import RuleModel
public import TOMLSyntax

/// `[[support]]`: adds units to the lead's support; collects all, such as by the entity's tags.
public struct SupportPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "support" }
    public var title: BilingualText { BilingualText(chinese: "协办规则", english: "support rule") }
    public var shape: SectionShape { .rules }
    public var hitPolicy: HitPolicy { .collect }
    public var subject: Subject { .unrouted }
    public var pinning: Pinning { .round }

    public func read(_ reader: inout RuleReader) -> SupportOutcome? {
        guard reader.has("then") else {
            reader.reportMissing("then", hint: "then = { support = [\"单位\"] }")
            return nil
        }
        let support = reader.table("then") { $0.units("support", required: true) } ?? []
        return support.isEmpty ? nil : SupportOutcome(support: support)
    }

    public func sentence(for outcome: SupportOutcome, in vocabulary: Vocabulary) -> BilingualText {
        let units = outcome.support.map { $0.title(in: vocabulary) }
        return BilingualText(
            chinese: "增加\(units.map(\.chinese).joined(separator: "、"))协办",
            english: "supported by \(units.map(\.english).joined(separator: ", ")) too")
    }

    public func parts(of outcome: SupportOutcome, in vocabulary: Vocabulary) -> [OutcomePart] {
        [.list("then.support", "协办单位", "support", outcome.support.map { $0.name(in: vocabulary) }, isOrdered: true)]
    }
}
