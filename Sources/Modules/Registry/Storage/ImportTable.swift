import Store
import WorkCalendar

/// The rows of `enterprise_import`.
enum ImportTable {
    private static let find = Statement(
        "enterprise-import.find",
        "SELECT id, file, content, actor, sent_at, report FROM enterprise_import WHERE id = ?")
    private static let put = Statement(
        "enterprise-import.put",
        """
        INSERT INTO enterprise_import (id, file, content, actor, sent_at, is_trial, report) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, is_trial = excluded.is_trial, report = excluded.report
        """)
    private static let sweep = Statement(
        "enterprise-import.sweep", "DELETE FROM enterprise_import WHERE is_trial = 1 AND sent_at < ?")

    static func find(_ id: String, _ sql: any SQLReader) throws -> ImportUpload? {
        try sql.row(find, [.text(id)], upload)
    }

    static func put(_ upload: ImportUpload, _ sql: any SQLWriter) throws {
        let report = try JSONWriter.bytes(upload.report)
        try sql.run(
            put,
            [
                .text(upload.id), .text(upload.file), .blob(upload.bytes), .text(upload.actor), SQLValue(upload.sentAt),
                SQLValue(upload.report.isDryRun), .blob(report),
            ])
    }

    static func deleteTried(before instant: Instant, _ sql: any SQLWriter) throws {
        try sql.run(sweep, [SQLValue(instant)])
    }

    private static func upload(_ row: borrowing Row) throws(StoreError) -> ImportUpload {
        let bytes: [UInt8] = try row[5]
        let report: ImportReport
        do { report = try JSONReader.value(bytes) } catch { throw .unreadable("enterprise_import.report") }
        return ImportUpload(
            id: try row[0], file: try row[1], bytes: try row[2], actor: try row[3], sentAt: try row[4], report: report)
    }
}
