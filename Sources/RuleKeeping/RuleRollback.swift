/// What became of somebody's wish to have a former rule set back.
package enum RuleRollback: Sendable {
    /// It is in force again.
    case inForce(ActivatedSet)
    /// It is a draft that a second person approves.
    case drafted(RuleDraft)
}
