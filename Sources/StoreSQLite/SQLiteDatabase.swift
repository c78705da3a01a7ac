import Dispatch
import GRDB
package import Logging
package import Store

/// The embedded engine: one file, one writer, a pool of readers, an exclusive lock on the folder.
package final class SQLiteDatabase: Store.Database {
    /// The path of the database's file.
    let path: String
    let logger: Logger
    private let lock: FolderLock?
    private let pool: DatabasePool
    private let commands: Mailbox<WriterTask>
    private let queries: Mailbox<Readers.Query>
    private let listeners = CommitListeners()
    private let writerThread = DispatchGroup()
    private let readerThreads = DispatchGroup()

    /// The database's file within the data folder.
    package static let fileName = "tongxing.sqlite"

    /// Opens the database of a data folder, creating both where they are missing.
    ///
    /// Throws ``StoreError/lockedByAnother(pid:)`` while another process has the folder.
    package static func open(
        folder: String, options: SQLiteOptions = .init(), logger: Logger = Logger(label: "tongxing.store")
    ) throws(StoreError) -> SQLiteDatabase {
        let lock = try FolderLock.take(folder: folder)
        return try SQLiteDatabase(path: "\(folder)/\(fileName)", lock: lock, options: options, logger: logger)
    }

    /// Opens a file under a lock that somebody holds: this, or the database that the file belongs to.
    init(path: String, lock: FolderLock?, options: SQLiteOptions, logger: Logger) throws(StoreError) {
        let pool = try SQLiteOpening.open(path: path, options: options)
        self.path = path
        self.logger = logger
        self.lock = lock
        self.pool = pool
        commands = Mailbox(limit: options.waitingCommands)
        queries = Mailbox(limit: options.waitingQueries)
        let writer = Writer(mailbox: commands, listeners: listeners, options: options, logger: logger)
        OwnThread.start("store-writer", in: writerThread) { [pool] in
            pool.writeWithoutTransaction { writer.serve($0) }
        }
        Readers(mailbox: queries).start(options.readers, on: pool, in: readerThreads)
    }

    deinit {
        queries.close()
        commands.close()
    }

    /// The lock on the folder keeps every other process away.
    package var isExclusive: Bool { true }

    package func onCommit(_ listener: @escaping @Sendable () -> Void) { listeners.add(listener) }

    package func close() async {
        queries.close()
        await readerThreads.finished()
        // The writer ends last, so that its last checkpoint finds no reader in the way.
        commands.close()
        await writerThread.finished()
        try? pool.close()
        lock?.release()
    }
}

extension SQLiteDatabase {
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value
    ) async throws(StoreError) -> Value {
        let caller = WaitingCaller<Value>()
        return try await caller.wait {
            let command = WriteCommand(body) { caller.answer($0) }
            do throws(StoreError) {
                try commands.put(.command(command))
            } catch {
                command.refuse(error)
            }
        }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLReader) throws -> Value
    ) async throws(StoreError) -> Value {
        try await onReader { session throws(StoreError) in
            try session.execute("BEGIN DEFERRED")
            defer { try? session.execute("COMMIT") }
            do {
                return try body(session)
            } catch {
                throw SQLiteFailure.error(error)
            }
        }
    }

    /// Runs `body` on a reader's thread, outside any transaction.
    func onReader<Value: Sendable>(
        _ body: @escaping @Sendable (SQLiteSession) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        let caller = WaitingCaller<Value>()
        return try await caller.wait {
            do throws(StoreError) {
                try queries.put { session in
                    caller.answer(Result { () throws(StoreError) in try body(session) })
                }
            } catch {
                caller.answer(.failure(error))
            }
        }
    }

    /// Runs `body` on the writer's thread, between transactions.
    func onWriter<Value: Sendable>(
        _ body: @escaping @Sendable (SQLiteSession) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            do throws(StoreError) {
                try commands.put(
                    .alone { session in
                        continuation.resume(returning: Result { () throws(StoreError) in try body(session) })
                    })
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        return try result.get()
    }
}
