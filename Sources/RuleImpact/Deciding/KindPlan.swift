import RuleEngine
import RuleModel
import RulePlugins

/// A kind of rule that may say something else of some request than it did, and on which facts that hangs.
struct KindPlan: Sendable {
    struct Side: Sendable {
        let kind: CompiledKind
        let level: LevelPlan
    }

    let before: Side
    let after: Side

    static func plans(_ assessment: ImpactAssessment, _ columns: BacklogColumns) -> [KindPlan] {
        assessment.kinds.map { before, after in
            KindPlan(
                before: Side(kind: before, level: level(before, assessment.before, columns)),
                after: Side(kind: after, level: level(after, assessment.after, columns)))
        }
    }

    private static func level(
        _ kind: CompiledKind, _ policy: CompiledPolicy, _ columns: BacklogColumns
    ) -> LevelPlan {
        let asksCoverage = kind.attributes.contains { $0.hasPrefix("coverage.") }
        // The policy finds the coverage itself, from all that it hangs on.
        let asked = asksCoverage ? kind.attributes.union(policy.interest.coverage) : kind.attributes
        return LevelPlan(asked, among: FactColumn.allCases, of: columns)
    }
}
