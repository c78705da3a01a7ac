package import RuleModel
package import Store
package import WorkCalendar

/// A whole rule set that somebody proposes, and what became of the proposal.
package struct RuleDraft: Sendable {
    /// The hash of its files.
    package var hash: String
    package var files: [RuleFile]
    /// The scenario tests that were written with it, under `rules/tests/`.
    package var scenarios: [RuleFile]
    /// The set in force that the author began from.
    package var base: String
    /// The id of who wrote it; ``RuleKeeper/folderAuthor`` where it was saved in the folder by nobody knows whom.
    package var author: String
    package var note: String
    package var createdAt: Instant
    package var state: RuleDraftRecord.State
    package var decidedBy: String?
    package var decidedAt: Instant?
    /// Why it was refused, or could not come into force; empty where there is nothing to say.
    package var reason: String
    /// When it comes into force, or is wanted to; nil for as soon as it is approved.
    package var activation: Instant?
    package var report: RuleDraftReport
    /// Whether it may still be decided, but another set came into force since it was begun.
    package var isStale: Bool

    init(_ record: RuleDraftRecord, files: [RuleFile], active: String) throws(StoreError) {
        hash = record.hash
        self.files = files
        scenarios = Self.scenarios(of: record)
        base = record.base
        author = record.author
        note = record.note
        createdAt = record.createdAt
        state = record.state
        decidedBy = record.decidedBy
        decidedAt = record.decidedAt
        reason = record.reason
        activation = record.activation
        report = try JSONReader.value(record.report)
        isStale = record.state.isOpen && record.base != active
    }

    static func scenarios(of record: RuleDraftRecord) -> [RuleFile] {
        record.scenarios.map { RuleFile(path: "\(RuleKeeper.root)/\($0.path)", text: $0.text) }
    }
}
