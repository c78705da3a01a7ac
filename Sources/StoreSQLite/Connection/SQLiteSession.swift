import GRDBSQLite
import Store

/// One connection and the statements compiled on it; lives and dies on one thread.
///
/// GRDB opens and configures the connection; hot statements run on its raw handle, which saves most of the time of a
/// command.
final class SQLiteSession {
    let handle: OpaquePointer
    /// By the address of the program's text.
    private var fixed: [UInt: PreparedStatement] = [:]
    private var assembled: [String: PreparedStatement] = [:]
    private static let assembledLimit = 64

    init(_ handle: OpaquePointer) { self.handle = handle }

    /// Lets go of every compiled statement, which closing the connection asks for.
    func finalizeStatements() {
        fixed = [:]
        assembled = [:]
    }

    /// Whether a transaction is open; SQLite ends one by itself after some failures.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Runs statements without values, such as `COMMIT`.
    func execute(_ sql: StaticString) throws(StoreError) {
        _ = try run(Statement("engine", sql), [])
    }

    /// Runs text with any number of statements; for schema changes.
    func executeScript(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteFailure.error(code, on: handle) }
    }

    private func prepared(_ statement: Statement) throws(StoreError) -> PreparedStatement {
        switch statement.source {
        case .fixed(let text):
            let address = UInt(bitPattern: text.utf8Start)
            if let known = fixed[address] { return try known.isRunning ? compile(statement) : known }
            let new = try compile(statement)
            fixed[address] = new
            return new
        case .assembled(let text):
            if let known = assembled[text] { return try known.isRunning ? compile(statement) : known }
            if assembled.count >= Self.assembledLimit { assembled.removeAll() }
            let new = try compile(statement)
            assembled[text] = new
            return new
        }
    }

    private func compile(_ statement: Statement) throws(StoreError) -> PreparedStatement {
        do {
            return try PreparedStatement(statement.sql, on: handle)
        } catch .invalidSQL(let detail) {
            throw .invalidSQL("\(statement.name): \(detail)")
        }
    }
}

extension SQLiteSession: SQLWriter {
    func scan(
        _ statement: Statement, _ arguments: [SQLValue], _ body: (Row) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let prepared = try prepared(statement)
        prepared.isRunning = true
        defer {
            prepared.reset()
            prepared.isRunning = false
        }
        try prepared.bind(arguments)
        while try prepared.step() {
            guard try body(prepared.currentRow()) else { return }
        }
    }

    @discardableResult
    func run(_ statement: Statement, _ arguments: [SQLValue]) throws(StoreError) -> Int {
        let prepared = try prepared(statement)
        defer { prepared.reset() }
        try prepared.bind(arguments)
        while try prepared.step() {}
        return Int(sqlite3_changes(handle))
    }
}
