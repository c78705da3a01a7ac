import PageKit
import RuleModel
import TOMLSyntax
import Texts

/// Who looks after an enterprise, by which means and clause.
enum CoverageRows {
    /// The first unit found is the primary steward; the same unit may be there by several means.
    static func rows(_ decision: CoverageDecision) -> [CoverageRow] {
        guard !decision.means.isEmpty else {
            return [CoverageRow(RegistryWords.nobody, means: "", clause: .both(reason))]
        }
        var seen: [UnitName] = []
        return decision.means.flatMap { means -> [CoverageRow] in
            guard !means.units.isEmpty else {
                return [row(RegistryWords.nobody, [], means, finding: means.finding)]
            }
            return means.units.map { unit in
                let isFirst = seen.isEmpty
                if !seen.contains(unit) { seen.append(unit) }
                let chip = isFirst || unit == decision.primary ? RegistryWords.primary : RegistryWords.coSteward
                return row(.plain(unit.rawValue), [chip], means, finding: nil)
            }
        }
    }

    private static let reason = BilingualText(
        chinese: "休眠、注销、迁出的不再服务", english: "dormant, deregistered and moved ones are not looked after")

    private static func row(
        _ unit: Words, _ chips: [Chip], _ means: CoverageDecision.Means, finding: String?
    ) -> CoverageRow {
        CoverageRow(
            unit, chips: chips,
            means: .joined([.plain(means.reference.title), finding.map { .plain($0) }].compactMap { $0 }, .semicolon),
            clause: .both(means.reference.sourceText))
    }
}
