import RuleModel
import Store

/// The act by which a set comes into force: by whom, why, and what it settles.
struct RulePublication: Sendable {
    var cause: RuleActivation.Cause
    /// What the audit calls it.
    var action: String
    var actor: String
    /// Who wrote the set, where that is somebody else.
    var author: String?
    var note = ""
    /// The set that has to be in force still.
    var base: String
    /// The draft that it settles, as it is to be, and what it was.
    var draft: (record: RuleDraftRecord, was: RuleDraftRecord.State)?
    /// Scenario tests that were written with the set.
    var scenarios: [RuleFile] = []
    /// Whether the folder is where the files come from.
    var isFromFolder = false
}
