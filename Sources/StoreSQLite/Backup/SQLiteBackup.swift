import FoundationEssentials
import GRDBSQLite
import Glibc
package import Store

/// A copy of the database in a folder of its own: the file, and a manifest that says what it must be.
package struct SQLiteBackup: Hashable, Sendable, Codable {
    /// The form of the manifest.
    package var format = form
    /// SHA-256 of the database's file, hexadecimal.
    package var fileHash: String
    package var fileSize: Int64
    /// When the copy was made, microseconds UTC.
    package var createdAt: Int64
    /// The end of the audit chain within the copy, `position:hash`.
    package var auditHead: String
    /// The migrations within the copy, `owner/name`.
    package var migrations: [String]

    /// The form that this release writes and reads.
    private static let form = 1
    package static let manifestName = "manifest.json"

    /// The manifest of a backup, once file and manifest agree and the database is sound.
    package static func verified(_ folder: String) throws(StoreError) -> SQLiteBackup {
        let backup = try manifest(of: folder)
        let path = "\(folder)/\(SQLiteDatabase.fileName)"
        let file = try FileDigest.of(path)
        guard file.hash == backup.fileHash, file.size == backup.fileSize else {
            throw .backupUnusable(.otherFile(path))
        }
        try RawFile.checkIntegrity(path)
        guard let content = try? content(of: path) else { throw .backupUnusable(.unsound(path)) }
        guard content.head.text == backup.auditHead, content.migrations == backup.migrations else {
            throw .backupUnusable(.otherContent(path))
        }
        return backup
    }

    private static func manifest(of folder: String) throws(StoreError) -> SQLiteBackup {
        let path = "\(folder)/\(manifestName)"
        guard access(path, R_OK) == 0 else {
            throw .backupUnusable([ENOENT, ENOTDIR].contains(errno) ? .noManifest(path) : .unreadable(path))
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)),
            let written = try? JSONDecoder().decode(Form.self, from: data)
        else { throw .backupUnusable(.malformedManifest(path)) }
        // Asked first: a later form may have other members.
        guard written.format == form else { throw .backupUnusable(.laterForm(path)) }
        guard let backup = try? JSONDecoder().decode(SQLiteBackup.self, from: data) else {
            throw .backupUnusable(.malformedManifest(path))
        }
        return backup
    }

    /// What a manifest of any form says.
    private struct Form: Decodable {
        var format: Int
    }

    /// What a manifest says of a database's inside: the end of the audit and the migrations.
    static func content(of path: String) throws(StoreError) -> (head: AuditHead, migrations: [String]) {
        try RawFile.open(path, flags: SQLITE_OPEN_READWRITE) {
            copy throws(StoreError) -> (head: AuditHead, migrations: [String]) in
            let hasSchema = try copy.exists(
                Statement("migration.exists", "SELECT 1 FROM sqlite_master WHERE name = 'migration'"))
            guard hasSchema else { return (.none, []) }
            let applied = try AppliedMigration.all(copy)
            let hasAudit = applied.contains { $0.owner == CoreSchema.owner && $0.name == "002-chains" }
            return (hasAudit ? try AuditLog.head(copy) : .none, applied.map { "\($0.owner)/\($0.name)" })
        }
    }

    /// Written last, under another name first: a folder with a manifest is a whole backup.
    func write(into folder: String) throws(StoreError) {
        let path = "\(folder)/\(Self.manifestName)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try encoder.encode(self).write(to: URL(filePath: "\(path).part"))
        } catch {
            throw .ioError("\(path): \(error)")
        }
        try Folder.flush("\(path).part")
        try Folder.rename("\(path).part", to: path)
        try Folder.flush(folder)
    }
}
