package import Store
package import WorkCalendar

extension ImportReport {
    /// What was imported, as a line of the node's audit chain.
    package func entry(actor: String, source: String, at now: Instant) -> AuditEntry {
        let counts = "\"added\":\(added),\"changed\":\(changed),\"unchanged\":\(unchanged),\"rejected\":\(rejected)"
        return AuditEntry(
            recordedAt: now, actor: actor, action: "import-enterprises", subject: source, detail: "{\(counts)}")
    }
}
