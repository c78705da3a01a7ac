import Endpoints
import RuleKeeping
import RuleModel
import Store
import WorkCalendar

/// One activation of a rule set as data.
struct RuleRevisionRecord: Encodable {
    struct List: Encodable { let revisions: [RuleRevisionRecord] }

    /// Counts the activations, from 1.
    let number: Int64
    let revision: String
    let activatedAt: String
    let cause: String
    let actor: String
    let author: String
    let note: String
    let isActive: Bool

    init(_ activation: RuleActivation, isActive: Bool, _ zone: ZoneRules) {
        number = activation.id
        revision = activation.hash
        activatedAt = activation.activatedAt.rfc3339(in: zone)
        cause = activation.cause.rawValue
        actor = activation.actor
        author = activation.author
        note = activation.note
        self.isActive = isActive
    }
}

/// A rule file as data.
struct RuleFileRecord: Encodable {
    struct List: Encodable {
        let revision: String
        let files: [RuleFileRecord]
    }

    let path: String
    let text: String

    init(_ file: RuleFile) {
        path = file.path
        text = file.text
    }
}
