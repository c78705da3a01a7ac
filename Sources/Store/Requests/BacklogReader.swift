package import Lifecycle

/// Reads requests in the order of their numbers, a batch at a time: those that are open, and those that ended of late.
package enum BacklogReader {
    /// Some requests as they are stored.
    package struct Batch: Sendable {
        /// The last number; nil where there are no more.
        package var last: RequestNumber?
        package var snapshots: [[UInt8]] = []

        package init() {}

        /// The requests themselves; takes much longer than reading what is stored, and needs no connection.
        package func requests() throws(StoreError) -> [ServiceRequest] {
            var requests: [ServiceRequest] = []
            requests.reserveCapacity(snapshots.count)
            for snapshot in snapshots { requests.append(try ServiceRequest.reading(snapshot)) }
            return requests
        }
    }

    private static let batch = Statement(
        "backlog.batch",
        "SELECT id, snapshot FROM request WHERE id > ? AND (is_open = 1 OR id > ?) ORDER BY id LIMIT ?")
    private static let open = Statement("backlog.open", "SELECT COUNT(*) FROM request WHERE is_open = 1")
    private static let ended = Statement(
        "backlog.ended", "SELECT COUNT(*) FROM request WHERE id > ? AND is_open = 0")

    /// The next requests.
    ///
    /// - Parameters:
    ///   - last: the last number of the batch before; nil for the first.
    ///   - day: the day as `yyyymmdd` after which ended requests were registered; nil for open ones alone.
    package static func batch(
        after last: RequestNumber?, endedAfter day: Int?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> Batch {
        var found = Batch()
        let arguments = [last.map { SQLValue($0) } ?? SQLValue(0), bound(day), SQLValue(limit)]
        try sql.scan(batch, arguments) { row throws(StoreError) in
            found.last = try row[0]
            found.snapshots.append(try row[1])
            return true
        }
        return found
    }

    /// How many there are in all.
    package static func count(endedAfter day: Int?, _ sql: any SQLReader) throws(StoreError) -> Int {
        let open: Int = try sql.value(open) ?? 0
        guard day != nil else { return open }
        return open + (try sql.value(ended, [bound(day)]) ?? 0)
    }

    /// A number behind every one of the day; behind all of them where there is no day.
    private static func bound(_ day: Int?) -> SQLValue {
        guard let day, let number = RequestNumber(day: day, serial: 999_999) else { return SQLValue(Int.max) }
        return SQLValue(number)
    }
}
