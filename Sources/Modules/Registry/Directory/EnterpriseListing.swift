/// One page of a list.
package struct EnterpriseListing: Hashable, Sendable {
    package var records: [EnterpriseRecord]
    /// What to ask with for the next page; nil on the last.
    package var next: String?

    init(_ found: [EnterpriseRecord], limit: Int) {
        records = Array(found.prefix(limit))
        next = found.count > limit ? records.last?.creditCode : nil
    }
}
