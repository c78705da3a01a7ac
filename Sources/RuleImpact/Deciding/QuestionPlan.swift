import RuleModel
import RulePlugins

/// On which facts of the columns each question of a policy hangs.
struct QuestionPlan: Sendable {
    let coverage: LevelPlan
    let route: LevelPlan
    let deadlines: LevelPlan

    init(_ interest: PolicyInterest, _ columns: BacklogColumns) {
        coverage = LevelPlan(interest.coverage, among: FactColumn.ofRegistration, of: columns)
        route = LevelPlan(interest.route, among: FactColumn.ofRegistration, of: columns)
        let asksCoverage = interest.deadlines.contains { $0.hasPrefix("coverage.") }
        // Where nobody was found, the policy looks once more, now with all that is known.
        let asked = asksCoverage ? interest.deadlines.union(interest.coverage) : interest.deadlines
        deadlines = LevelPlan(asked, among: FactColumn.allCases, of: columns)
    }
}
