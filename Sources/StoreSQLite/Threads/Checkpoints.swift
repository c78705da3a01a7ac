import GRDBSQLite
import Logging
import Synchronization

/// Copies the write-ahead log into the database, on the writer's connection only.
///
/// SQLite 3.40 may corrupt a database when two connections checkpoint at once, so readers never do.
struct Checkpoints {
    private let handle: OpaquePointer
    private let threshold: Int32
    private let logger: Logger
    private let pages: WalPages
    /// After a failure, such as a full disk, the log may grow this far before the next attempt.
    private var nextAttempt: Int32

    init(handle: OpaquePointer, threshold: Int32, logger: Logger) {
        self.handle = handle
        self.threshold = threshold
        self.logger = logger
        self.pages = WalPages()
        self.nextAttempt = threshold
        sqlite3_wal_hook(handle, countPages, Unmanaged.passUnretained(pages).toOpaque())
    }

    /// Runs when the log is long enough, earlier when nobody waits.
    mutating func runIfDue(hasWaiting: Bool) {
        let pages = pages.count
        guard pages >= nextAttempt || (!hasWaiting && pages >= min(nextAttempt, threshold / 2)) else { return }
        var inLog: CInt = 0
        var copied: CInt = 0
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, &inLog, &copied)
        if code == SQLITE_OK && copied == inLog {
            self.pages.reset()
            nextAttempt = threshold
        } else {
            // A reader still needs old pages, or the disk is full: the log keeps everything until it works.
            nextAttempt = pages + threshold
            if code != SQLITE_OK { logger.warning("checkpoint failed", metadata: ["code": "\(code)"]) }
        }
    }

    /// Empties the log before the connection closes.
    func runLast() {
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        sqlite3_wal_hook(handle, nil, nil)
    }
}

/// How many pages the write-ahead log holds, as told by SQLite after each commit.
private final class WalPages: Sendable {
    private let value = Mutex<Int32>(0)
    var count: Int32 { value.withLock { $0 } }
    func set(_ pages: Int32) { value.withLock { $0 = pages } }
    func reset() { set(0) }
}

private func countPages(
    _ context: UnsafeMutableRawPointer?, _ handle: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ pages: CInt
) -> CInt {
    guard let context else { return SQLITE_OK }
    Unmanaged<WalPages>.fromOpaque(context).takeUnretainedValue().set(pages)
    return SQLITE_OK
}
