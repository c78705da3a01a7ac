public import RuleModel
public import TOMLSyntax

/// `[[coverage]]`: who looks after the entity; collects in order. Source: 工作实施方案 二（二）.
public struct CoveragePlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "coverage" }
    public var title: BilingualText { BilingualText(chinese: "服务覆盖规则", english: "coverage rule") }
    public var shape: SectionShape { .rules }
    public var subject: Subject { .uncovered }
    public var hitPolicy: HitPolicy { .collect }

    public func read(_ reader: inout RuleReader) -> CoverageOutcome? {
        let isFallback = reader.boolean("fallback") ?? false
        guard reader.has("then") else {
            reader.reportMissing("then", hint: "then = { steward = \"单位\" }")
            return nil
        }
        let stewards = reader.table("then") { $0.units("steward", required: true) } ?? []
        return stewards.isEmpty ? nil : CoverageOutcome(stewards: stewards, isFallback: isFallback)
    }

    public func sentence(for outcome: CoverageOutcome, in vocabulary: Vocabulary) -> BilingualText {
        let units = outcome.stewards.map { $0.title(in: vocabulary) }
        return BilingualText(
            chinese: "由\(units.map(\.chinese).joined(separator: "、"))服务",
            english: "looked after by \(units.map(\.english).joined(separator: ", "))")
    }

    public func parts(of outcome: CoverageOutcome, in vocabulary: Vocabulary) -> [OutcomePart] {
        let asked =
            outcome.isFallback
            ? BilingualText(chinese: "前面没有找到单位时才用", english: "only where no unit was found")
            : BilingualText(chinese: "总是用", english: "always")
        let units = outcome.stewards.map { $0.name(in: vocabulary) }
        return [
            .list("then.steward", "服务单位", "units", units, isOrdered: true), .value("fallback", "何时用", "asked", asked),
        ]
    }
}
