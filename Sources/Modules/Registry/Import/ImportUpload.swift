import Store
import WorkCalendar

/// A file that was sent to be imported, with what came of it.
struct ImportUpload: Hashable, Sendable {
    /// Made of the content, the sender and the moment.
    let id: String
    /// As the sender calls it.
    let file: String
    /// Empty once it was imported: personal data is not kept twice.
    var bytes: [UInt8]
    let actor: String
    let sentAt: Instant
    var report: ImportReport

    init(file: String, bytes: [UInt8], by actor: String, at now: Instant) {
        let seed = Array("\(actor) \(now.microseconds) \(file)\n".utf8)
        id = String(Digest(of: seed + bytes).hexadecimal.prefix(24))
        self.file = file
        self.bytes = bytes
        self.actor = actor
        sentAt = now
        report = ImportReport(isDryRun: true, encoding: .utf8)
    }

    init(id: String, file: String, bytes: [UInt8], actor: String, sentAt: Instant, report: ImportReport) {
        self.id = id
        self.file = file
        self.bytes = bytes
        self.actor = actor
        self.sentAt = sentAt
        self.report = report
    }
}
