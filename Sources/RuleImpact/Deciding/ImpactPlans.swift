import RulePlugins
import WorkCalendar

/// What all threads of an assessment start from, made once.
struct ImpactPlans: Sendable {
    let before: QuestionPlan
    let after: QuestionPlan
    /// Whether even the same rule may be due at another time.
    let hasOtherCalendar: Bool
    /// The kinds of rule that may say something else.
    let kinds: [KindPlan]

    init(_ assessment: ImpactAssessment, _ columns: BacklogColumns) {
        before = QuestionPlan(assessment.before.interest, columns)
        after = QuestionPlan(assessment.after.interest, columns)
        kinds = KindPlan.plans(assessment, columns)
        hasOtherCalendar = assessment.before.calendar != assessment.after.calendar
    }
}
