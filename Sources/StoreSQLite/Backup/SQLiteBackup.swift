import FoundationEssentials
import GRDBSQLite
import Glibc
package import Store

/// A copy of the database in a folder of its own: the file, and a manifest that says what it must be.
package struct SQLiteBackup: Hashable, Sendable, Codable {
    /// The form of the manifest.
    package var format = 1
    /// SHA-256 of the database's file, hexadecimal.
    package var fileHash: String
    package var fileSize: Int64
    /// When the copy was made, microseconds UTC.
    package var createdAt: Int64
    /// The end of the audit chain within the copy, `position:hash`.
    package var auditHead: String
    /// The migrations within the copy, `owner/name`.
    package var migrations: [String]

    package static let manifestName = "manifest.json"

    /// The manifest of a backup, once file and manifest agree and the database is sound.
    package static func verified(_ folder: String) throws(StoreError) -> SQLiteBackup {
        let backup = try manifest(of: folder)
        let path = "\(folder)/\(SQLiteDatabase.fileName)"
        let file = try FileDigest.of(path)
        guard file.hash == backup.fileHash, file.size == backup.fileSize else {
            throw .backupUnusable("\(path) is not the file that the manifest names")
        }
        try RawFile.checkIntegrity(path)
        return backup
    }

    private static func manifest(of folder: String) throws(StoreError) -> SQLiteBackup {
        let path = "\(folder)/\(manifestName)"
        do {
            return try JSONDecoder().decode(SQLiteBackup.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .backupUnusable("\(path) is missing or not a manifest")
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
