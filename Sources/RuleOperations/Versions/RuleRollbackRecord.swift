import RuleKeeping
import Store
import WorkCalendar

/// What became of a rollback as data: an activation, or a draft of the same set.
struct RuleRollbackRecord: Encodable {
    /// `active`, or the state of the draft.
    let state: String
    let revision: String
    /// Counts the activations, from 1; nil, as is the time, of a draft.
    let number: Int64?
    let activatedAt: String?
    let cause: String
    /// Who asked for it.
    let actor: String
    let author: String
    let note: String
    let isActive: Bool

    init(_ outcome: RuleRollback, _ zone: ZoneRules) {
        cause = RuleActivation.Cause.rollback.rawValue
        switch outcome {
        case .inForce(let set):
            state = RuleDraftRecord.State.active.rawValue
            revision = set.revision
            number = set.id
            activatedAt = set.at.rfc3339(in: zone)
            actor = set.actor
            author = set.author
            note = set.note
            isActive = true
        case .drafted(let draft):
            state = draft.state.rawValue
            revision = draft.hash
            (number, activatedAt) = (nil, nil)
            actor = draft.author
            author = draft.author
            note = draft.note
            isActive = false
        }
    }
}
