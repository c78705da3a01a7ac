import Foundation
import GRDB
import Store
import StoreSQLite
import Testing

/// An embedded database in a temporary folder.
struct SQLiteUnderTest: EngineUnderTest {
    let folder: String
    var options = SQLiteOptions()

    var testDescription: String { "sqlite" }

    static func make() throws -> SQLiteUnderTest {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tongxing-store-\(UUID().uuidString)")
        return SQLiteUnderTest(folder: folder.path())
    }

    func open() async throws -> any Store.Database {
        try SQLiteDatabase.open(folder: folder, options: options)
    }

    func tamper(_ statements: [String]) throws {
        let queue = try DatabaseQueue(path: "\(folder)/\(SQLiteDatabase.fileName)")
        try queue.writeWithoutTransaction { database in
            for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
            for statement in statements { try database.execute(sql: statement) }
        }
        try queue.close()
    }

    func discard() { try? FileManager.default.removeItem(atPath: folder) }
}
