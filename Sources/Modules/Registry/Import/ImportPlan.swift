/// What a list changes in a registry that already holds something.
struct ImportPlan: Sendable {
    private(set) var added: [EnterpriseRecord] = []
    private(set) var changed: [EnterpriseRecord] = []
    private(set) var report: ImportReport

    /// - Parameter existing: the record of a credit code; nil where there is none.
    init(_ list: EnterpriseList, isDryRun: Bool, existing: (String) throws -> EnterpriseRecord?) rethrows {
        report = ImportReport(isDryRun: isDryRun, encoding: list.encoding)
        report.ignoredColumns = list.ignoredColumns
        report.warnings = list.warnings
        report.faults = list.faults
        for row in list.rows { take(row, try existing(row.creditCode)) }
        report.faults.sort { $0.row < $1.row }
        report.added = added.count
        report.changed = changed.count
    }

    private mutating func take(_ row: ImportedRow, _ existing: EnterpriseRecord?) {
        guard let record = row.applied(to: existing) else {
            report.faults.append(
                RowFault(
                    row: row.row, column: nil, chinese: "名录里没有 \(row.creditCode)，新增需要“企业名称”这一列。",
                    english: "The registry has no \(row.creditCode); to add it the file needs a column 企业名称 (name)."))
            return
        }
        if existing == nil {
            added.append(record)
        } else if existing != record {
            changed.append(record)
        } else {
            report.unchanged += 1
        }
    }
}
