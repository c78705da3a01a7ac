/// What an import did, or would do.
package struct ImportReport: Hashable, Sendable, Codable {
    package var isDryRun: Bool
    package var encoding: TextEncoding
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    /// Faults of rows that were left out, in the order of the rows; a row may have several.
    package var faults: [RowFault] = []
    package var warnings: [RowFault] = []
    package var ignoredColumns: [String] = []

    /// Rows that were left out.
    package var rejected: Int { Set(faults.map(\.row)).count }

    package var chinese: String {
        let verb = isDryRun ? "将" : "已"
        return "\(verb)新增 \(added) 户、更新 \(changed) 户，\(unchanged) 户没有变化，\(rejected) 行未导入。"
    }

    package var english: String {
        let verb = isDryRun ? "would be" : "were"
        return "\(added) \(verb) added, \(changed) \(verb) changed, \(unchanged) unchanged, \(rejected) rows left out."
    }
}
