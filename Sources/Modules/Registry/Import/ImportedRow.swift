/// One row that could be read: whose it is, and what it says of them.
struct ImportedRow: Sendable {
    var row: Int
    var creditCode: String
    var hasName: Bool
    var changes: [FieldReader.Change]

    /// The record after this row: the existing one changed, or a new one; nil where a new one would have no name.
    func applied(to existing: EnterpriseRecord?) -> EnterpriseRecord? {
        guard existing != nil || hasName else { return nil }
        var record = existing ?? EnterpriseRecord(creditCode: creditCode, name: "")
        for change in changes { change(&record) }
        return record
    }
}
