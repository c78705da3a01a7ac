package import RuleModel
package import Store
import TOMLSyntax
package import WorkCalendar

/// A rule set that came into force: its files as they were, what they mean, when, why and by whom.
package struct ActivatedSet: Sendable {
    /// The place in the order of activations.
    package var id: Int64
    package var ruleSet: RuleSet
    package var files: [RuleFile]
    package var at: Instant
    /// Who brought it about: the second person, where there was one.
    package var actor: String
    package var cause: RuleActivation.Cause
    /// Why, in the words of who wrote it or rolled back to it.
    package var note = ""
    /// Who wrote it.
    package var author = ""
    /// What this version of the product would refuse of it, were it new.
    var tolerated: [SourceDiagnostic] = []

    /// The hash that it is stored under.
    package var revision: String { ruleSet.revision }
    /// The rules that rest on no clause and await confirmation.
    package var defaults: [DefaultedRule] { ruleSet.defaults }

    /// What a file's pack says of itself.
    package func header(of file: RuleFile) -> PackHeader? { ruleSet.packs.first { $0.path == file.path }?.header }

    /// Whether the next set takes the place of all of this one at once, for every request for which this one holds.
    func isSuperseded(by next: ActivatedSet, in zone: ZoneRules) -> Bool {
        cause != .seed
            && ruleSet.packs.allSatisfy { pack in
                guard let newer = next.ruleSet.pack(pack.header.id) else { return !pack.header.appliesToOpen }
                return zone.start(of: newer.header.effective) <= next.at
                    && (newer.header.appliesToOpen || !pack.header.appliesToOpen)
            }
    }
}
