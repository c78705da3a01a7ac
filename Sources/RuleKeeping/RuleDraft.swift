package import RuleModel
package import Store

/// A whole rule set that somebody proposes, and what became of the proposal.
///
/// What the database keeps of it, such as its author and state, is read from the record as if it were the draft's own.
@dynamicMemberLookup
package struct RuleDraft: Sendable {
    private let record: RuleDraftRecord
    package let files: [RuleFile]
    /// The scenario tests that were written with it, under `rules/tests/`.
    package let scenarios: [RuleFile]
    package let report: RuleDraftReport
    /// Whether it may still be decided, but another set came into force since it was begun.
    package let isStale: Bool

    init(_ record: RuleDraftRecord, files: [RuleFile], active: String) throws(StoreError) {
        self.record = record
        self.files = files
        scenarios = Self.scenarios(of: record)
        report = try JSONReader.value(record.report)
        isStale = record.state.isOpen && record.base != active
    }

    /// Whether it brings a set back that was in force before: its approval is a rollback.
    package var bringsBack: Bool { report.bringsBack == true }

    /// The author is ``RuleKeeper/folderAuthor`` where it was saved in the folder by nobody knows whom.
    package subscript<Value>(dynamicMember path: KeyPath<RuleDraftRecord, Value>) -> Value { record[keyPath: path] }

    static func scenarios(of record: RuleDraftRecord) -> [RuleFile] {
        record.scenarios.map { RuleFile(path: "\(RuleKeeper.root)/\($0.path)", text: $0.text) }
    }
}
