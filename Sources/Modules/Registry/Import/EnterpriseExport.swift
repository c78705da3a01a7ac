import RuleModel

/// Enterprises as a list that a spreadsheet opens and that can be imported again.
package enum EnterpriseExport {
    /// CSV in UTF-8 with mark and CRLF, as Chinese spreadsheets want it. Without `withContacts` the columns of people's names
    /// and phones are left out altogether, so that importing the list again cannot blank them.
    package static func csv(_ records: [EnterpriseRecord], withContacts: Bool = false) -> String {
        let people: Set<ImportColumn> = [.contactName, .contactPhone]
        let columns = ImportColumn.allCases.filter { withContacts || !people.contains($0) }
        let lines = [columns.map(\.chinese)] + records.map { record in columns.map { text($0, of: record) } }
        return CSVText.table(lines)
    }

    private static func text(_ column: ImportColumn, of record: EnterpriseRecord) -> String {
        switch column {
        case .creditCode: record.creditCode
        case .name: record.name
        case .kind: record.kind == .individualBusiness ? "个体工商户" : "企业"
        case .industry: record.industry?.code ?? ""
        case .status: record.status.chinese
        case .isInvestmentPromoted: record.isInvestmentPromoted ? "是" : "否"
        case .recruitingUnit: record.recruitingUnit?.rawValue ?? ""
        case .pairedUnit: record.pairedUnit?.rawValue ?? ""
        case .locationKind: record.locationKind?.chinese ?? ""
        case .locationName: record.locationName ?? ""
        case .ownerUnit: record.ownerUnit?.rawValue ?? ""
        case .tags: record.tags.joined(separator: "、")
        case .address: record.address ?? ""
        case .contactName: record.contactName ?? ""
        case .contactPhone: record.contactPhone ?? ""
        }
    }
}
