import RuleModel
import Store
import WorkCalendar

/// The rows of `enterprise`.
enum EnterpriseTable {
    private static let columns = """
        credit_code, name, kind, industry, status, tags, promoted, recruiting_unit, paired_unit, location_kind, location_name,
        owner_unit, address, contact_name, contact_phone
        """
    private static let byCode = Statement(
        assembled: "enterprise.by-code", "SELECT \(columns) FROM enterprise WHERE credit_code = ?")
    private static let byName = Statement(
        assembled: "enterprise.by-name",
        "SELECT \(columns) FROM enterprise WHERE search_name = ? ORDER BY credit_code LIMIT 2")
    private static let insert = Statement(
        "enterprise.insert",
        """
        INSERT INTO enterprise (credit_code, name, search_name, kind, section, industry, status, tags, promoted, recruiting_unit,
            paired_unit, location_kind, location_name, owner_unit, address, contact_name, contact_phone, created_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    private static let update = Statement(
        "enterprise.update",
        """
        UPDATE enterprise SET name = ?, search_name = ?, kind = ?, section = ?, industry = ?, status = ?, tags = ?, promoted = ?,
            recruiting_unit = ?, paired_unit = ?, location_kind = ?, location_name = ?, owner_unit = ?, address = ?,
            contact_name = ?, contact_phone = ?, changed_at = ?
        WHERE credit_code = ?
        """)
    private static let counts = Statement(
        "enterprise.counts", "SELECT status, kind, COUNT(*) FROM enterprise GROUP BY status, kind ORDER BY status, kind"
    )

    private static let changedAt = Statement(
        "enterprise.changed-at", "SELECT MAX(changed_at) FROM enterprise")

    /// When any record was last added or changed.
    static func changedAt(_ sql: any SQLReader) throws(StoreError) -> Instant? {
        try sql.row(changedAt, []) { row throws(StoreError) -> Instant? in try row[0] } ?? nil
    }

    static func find(creditCode: String, _ sql: any SQLReader) throws(StoreError) -> EnterpriseRecord? {
        try sql.row(byCode, [.text(creditCode)], record)
    }

    /// The enterprises whose normalised name that is, two at most: with two the name does not tell which.
    static func find(searchName: String, _ sql: any SQLReader) throws(StoreError) -> [EnterpriseRecord] {
        try sql.rows(byName, [.text(searchName)], record)
    }

    static func insert(_ record: EnterpriseRecord, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(insert, [.text(record.creditCode)] + values(record) + [SQLValue(now), SQLValue(now)])
    }

    static func update(_ record: EnterpriseRecord, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(update, values(record) + [SQLValue(now), .text(record.creditCode)])
    }

    static func list(_ query: EnterpriseQuery, _ sql: any SQLReader) throws(StoreError) -> [EnterpriseRecord] {
        let (conditions, arguments) = query.conditions
        let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        let statement = Statement(
            assembled: "enterprise.list", "SELECT \(columns) FROM enterprise\(filter) ORDER BY credit_code LIMIT ?")
        return try sql.rows(statement, arguments + [SQLValue(query.limit + 1)], record)
    }

    static func counts(_ sql: any SQLReader) throws(StoreError) -> [EnterpriseCount] {
        try sql.rows(counts, []) { row throws(StoreError) in
            EnterpriseCount(status: try status(row[0]), kind: try row[1], count: try row[2])
        }
    }

    private static func values(_ record: EnterpriseRecord) -> [SQLValue] {
        [
            .text(record.name), .text(NameSearch.normalised(record.name)), .text(record.kind.rawValue),
            SQLValue(record.industry?.section), SQLValue(record.industry?.code), .text(record.status.rawValue),
            .text(record.tags.joined(separator: "\n")), SQLValue(record.isInvestmentPromoted),
            SQLValue(record.recruitingUnit),
            SQLValue(record.pairedUnit), SQLValue(record.locationKind?.rawValue), SQLValue(record.locationName),
            SQLValue(record.ownerUnit), SQLValue(record.address), SQLValue(record.contactName),
            SQLValue(record.contactPhone),
        ]
    }

    private static func status(_ text: String) throws(StoreError) -> EnterpriseStatus {
        guard let status = EnterpriseStatus(rawValue: text) else { throw .unreadable("enterprise.status \(text)") }
        return status
    }

    private static func record(_ row: borrowing Row) throws(StoreError) -> EnterpriseRecord {
        let industry: String? = try row[3]
        let tags: String = try row[5]
        let location: String? = try row[9]
        return EnterpriseRecord(
            creditCode: try row[0], name: try row[1], kind: try row[2],
            industry: industry.flatMap { IndustryClass($0) },
            status: try status(row[4]), tags: tags.split(separator: "\n").map(String.init),
            isInvestmentPromoted: try row[6],
            recruitingUnit: try row[7] as UnitName?, pairedUnit: try row[8] as UnitName?,
            locationKind: location.flatMap { LocationKind(rawValue: $0) }, locationName: try row[10],
            ownerUnit: try row[11] as UnitName?, address: try row[12], contactName: try row[13],
            contactPhone: try row[14])
    }
}
