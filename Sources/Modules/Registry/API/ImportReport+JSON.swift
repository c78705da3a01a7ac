import Endpoints
import Store
import TOMLSyntax
import WorkCalendar

extension ImportReport {
    /// The report as the API gives it.
    func json(in language: Language) -> JSONValue {
        [
            "dryRun": .boolean(isDryRun), "encoding": .string(encoding.rawValue), "added": JSONValue(added),
            "changed": JSONValue(changed), "unchanged": JSONValue(unchanged), "rejected": JSONValue(rejected),
            "faults": .array(faults.map { $0.json(in: language) }),
            "warnings": .array(warnings.map { $0.json(in: language) }), "ignoredColumns": JSONValue(ignoredColumns),
        ]
    }

    /// Writes the import into the node's audit chain.
    func record(by actor: String, source: String, at now: Instant, _ sql: any SQLWriter) throws {
        try AuditLog.append(entry(actor: actor, source: source, at: now), sql)
    }
}

extension RowFault {
    fileprivate func json(in language: Language) -> JSONValue {
        .members([
            "row": JSONValue(row), "column": column.map { .string($0) },
            "detail": .string(language == .chinese ? chinese : english),
        ])
    }
}
