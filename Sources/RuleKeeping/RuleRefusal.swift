package import Lifecycle
package import RuleModel
package import RulePlugins
package import Store
package import TOMLSyntax

/// Why rules were not drafted, approved, published or rolled back; what was in force stays.
package enum RuleRefusal: Error, Hashable, Sendable {
    /// The files have errors.
    case faulty(RuleFolderFinding)
    /// A path is no rule file's.
    case unusableName(String)
    /// The rules make no policy.
    case unusable(PolicyError)
    /// Some request would be answered by no rule, while now each is.
    case gap(RuleGap)
    /// A recent request would be decided by no rule.
    case undecided(RequestNumber)
    /// They are in force already.
    case unchanged
    /// There is no such draft, or the beginning of its hash is another's too.
    case unknownDraft(String)
    /// There is no such set among those that were in force.
    case unknownRevision(String)
    /// Somebody decided it before.
    case decided(RuleDraftRecord.State)
    /// The same files were approved for that time, with another reason, date or scenario tests than they are sent with now.
    case approvedOtherwise(String)
    /// Another set came into force since it was begun.
    case stale(base: String, active: String)
    /// Its author cannot be the second person.
    case ownDraft
    /// Who wrote it is known to the operating system alone, and so is who approves: that may be one person.
    case onlyTheMachineKnows
    /// Who wrote it takes it back instead.
    case ownDraftRefused
    /// As with approval: who wrote it and who refuses it may be one person.
    case refusedByTheMachine
    /// The permissions say no; the rule that came nearest.
    case notPermitted(RuleReference?)
    /// Only who wrote it can take it back.
    case notTheAuthor
    /// The time at which it was to come into force is over: the day, or the moment, as it is read where the rules hold.
    case tooLate(String)
    /// A refusal has to say why.
    case reasonMissing
    /// A publication or a rollback has to say why.
    case noteMissing
    /// It came before under the same key: what was answered then holds, or it had another body.
    case repeated(EarlierCall)
    /// The database does not answer.
    case store(StoreError)

    /// What the checker found; nil where the files are not what is wrong.
    package var finding: RuleFolderFinding? { if case .faulty(let finding) = self { finding } else { nil } }

    /// What the checker found; empty where the files are not what is wrong.
    package var diagnostics: [SourceDiagnostic] { finding?.diagnostics ?? [] }
}
