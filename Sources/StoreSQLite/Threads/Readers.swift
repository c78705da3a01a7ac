import Dispatch
import GRDB
import Store

/// Connections that only read, each with a thread of its own.
struct Readers {
    typealias Query = @Sendable (SQLiteSession) -> Void

    let mailbox: Mailbox<Query>

    /// Starts the threads; each holds one connection of the pool until the mailbox is closed.
    func start(_ count: Int, on pool: DatabasePool, in group: DispatchGroup) {
        for number in 1...max(1, count) {
            OwnThread.start("store-reader-\(number)", in: group) { [mailbox] in
                Self.serve(mailbox, on: pool)
            }
        }
    }

    private static func serve(_ mailbox: Mailbox<Query>, on pool: DatabasePool) {
        try? pool.unsafeRead { database in
            guard let handle = database.sqliteConnection else { return }
            let session = SQLiteSession(handle)
            while let queries = mailbox.take(atMost: 1) {
                for query in queries { query(session) }
            }
            session.finalizeStatements()
        }
    }
}
