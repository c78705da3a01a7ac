package import Lifecycle
import Glibc
package import Logging
package import Store

/// The search index in a file of its own, written by a thread of its own, and thrown away when in doubt.
///
/// It follows the audit of its source with a cursor; a request is findable by number at once and by text a moment later.
package struct SQLiteSearchIndex: SearchIndex {
    private let file: SQLiteDatabase
    private let source: any Database
    private let extraction: SearchDocument.Extraction
    private let logger: Logger
    /// Audit entries that are taken up in one transaction.
    private static let batch = 2000

    package static let fileName = "search.sqlite"

    /// Opens the index in the data folder that `source` has locked; builds it anew where it is missing, damaged, of
    /// another release, or of another database.
    package static func open(
        folder: String, source: any Database, extracting extraction: @escaping SearchDocument.Extraction,
        logger: Logger = Logger(label: "tongxing.search")
    ) async throws(StoreError) -> SQLiteSearchIndex {
        let path = "\(folder)/\(fileName)"
        do {
            return try await opened(path, source: source, extraction, logger)
        } catch {
            guard case .corrupt = error else { throw error }
            logger.warning("search index is damaged and is built anew")
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            return try await opened(path, source: source, extraction, logger)
        }
    }

    private static func opened(
        _ path: String, source: any Database, _ extraction: @escaping SearchDocument.Extraction, _ logger: Logger
    ) async throws(StoreError) -> SQLiteSearchIndex {
        var options = SQLiteOptions()
        options.isDurable = false
        options.readers = 1
        options.writerCache = 16 * 1024
        let file = try SQLiteDatabase(path: path, lock: nil, options: options, logger: logger)
        let index = SQLiteSearchIndex(file: file, source: source, extraction: extraction, logger: logger)
        do {
            try await index.prepare()
        } catch {
            await file.close()
            throw error
        }
        return index
    }

    package func close() async { await file.close() }

    package func candidates(
        matching query: SearchQuery, before: RequestNumber?, limit: Int
    ) async throws(StoreError) -> [RequestNumber] {
        try await file.read { sql in
            try SearchFile.candidates(SearchFile.expression(query), before: before, limit: limit, sql)
        }
    }

    package func lag() async throws(StoreError) -> Int64 {
        let head = try await source.read { sql in try AuditLog.head(sql) }
        let cursor = try await file.read { sql in try SearchFile.cursor(sql) }
        return max(0, head.position - cursor.position)
    }

    /// Takes up everything there is, and returns how many documents that were.
    @discardableResult
    package func catchUp() async throws(StoreError) -> Int {
        var count = 0
        while true {
            let (documents, isLast) = try await step()
            count += documents
            if isLast { return count }
        }
    }

    /// Follows the source until cancelled; a short rest after each news lets documents gather.
    ///
    /// A failure, such as a full disk, only delays the index: it is tried again after `pause`.
    package func run(rest: Duration = .milliseconds(100), pause: Duration = .seconds(5)) async throws {
        let (news, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        source.onCommit { signal.yield() }
        signal.yield()
        for await _ in news {
            do throws(StoreError) {
                try await catchUp()
            } catch {
                guard error != .closed else { return }
                logger.warning("the search index falls behind", metadata: ["error": "\(error)"])
                signal.yield()
                try await Task.sleep(for: pause)
            }
            try await Task.sleep(for: rest)
        }
    }

    private func step() async throws(StoreError) -> (documents: Int, isLast: Bool) {
        let cursor = try await file.read { sql in try SearchFile.cursor(sql) }
        let (documents, end) = try await source.read { [extraction] sql in
            let feed = try SearchDocument.feed(
                after: cursor.position, limit: Self.batch, extracting: extraction, sql)
            return (feed.documents, try AuditLog.head(at: feed.position, sql) ?? .none)
        }
        guard end.position > cursor.position else { return (0, true) }
        try await file.write { sql in try SearchFile.add(documents, cursor: end, sql) }
        return (documents.count, end.position - cursor.position < Int64(Self.batch))
    }

    /// Empties the index where its cursor is not a place in the source's chain.
    private func prepare() async throws(StoreError) {
        try await file.onWriter { session throws(StoreError) in try SearchFile.create(session) }
        let cursor = try await file.read { sql in try SearchFile.cursor(sql) }
        guard cursor.position > 0 else { return }
        let known = try await source.read { sql in try AuditLog.head(at: cursor.position, sql) }
        guard known != cursor else { return }
        try await file.onWriter { session throws(StoreError) in try SearchFile.recreate(session) }
    }
}
