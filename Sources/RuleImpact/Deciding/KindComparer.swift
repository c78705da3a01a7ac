import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax

/// What one kind of rule says of requests under both policies, each situation decided once; each thread has its own.
struct KindComparer {
    private var before: KindSide
    private var after: KindSide

    init(_ plan: KindPlan, _ assessment: ImpactAssessment) {
        before = KindSide(plan.before, assessment.before)
        after = KindSide(plan.after, assessment.after)
    }

    /// The numbers of what is said before and after, given the tracks by their numbers.
    mutating func decisions(
        of row: Int, _ columns: BacklogColumns, tracks: (before: UInt32, after: UInt32), _ names: inout NamePools
    ) -> (before: UInt32, after: UInt32) {
        (
            before.decision(of: row, columns, track: tracks.before, &names),
            after.decision(of: row, columns, track: tracks.after, &names)
        )
    }
}

/// One kind under one policy.
private struct KindSide {
    private let policy: CompiledPolicy
    private let kind: CompiledKind
    private let level: LevelPlan
    private var situations = SituationTable()
    private var decisions: [UInt32] = []

    init(_ side: KindPlan.Side, _ policy: CompiledPolicy) {
        self.policy = policy
        kind = side.kind
        level = LevelPlan(copying: side.level)
    }

    mutating func decision(
        of row: Int, _ columns: BacklogColumns, track: UInt32, _ names: inout NamePools
    ) -> UInt32 {
        let (number, isNew) = situations.number(of: level.situation(row, columns, CoverageAnswer(), track))
        if isNew {
            var facts = columns.facts(of: row, in: level.columns)
            facts["track"] = .text(names.tracks[track].rawValue)
            decisions.append(names.decisions.number(of: policy.decision(of: kind, facts).text))
        }
        return decisions[number]
    }
}
