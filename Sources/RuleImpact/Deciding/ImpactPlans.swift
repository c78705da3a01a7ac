import RulePlugins
import WorkCalendar

/// What all threads of an assessment start from, made once.
struct ImpactPlans: Sendable {
    let before: QuestionPlan
    let after: QuestionPlan
    /// Whether even the same rule may be due at another time.
    let hasOtherCalendar: Bool

    init(_ assessment: ImpactAssessment, _ columns: BacklogColumns) {
        before = QuestionPlan(assessment.before.interest, columns)
        after = QuestionPlan(assessment.after.interest, columns)
        hasOtherCalendar = assessment.before.calendar != assessment.after.calendar
    }
}
