package import WorkCalendar

/// Work to be done at a time, at least once: each kind and key once in the table.
package struct Job: Hashable, Sendable {
    package var id: Int64
    package var kind: String
    package var key: String
    package var payload: [UInt8]
    package var runAt: Instant
    package var attempts: Int
    package var lastError: String?
}

/// Jobs, taken by leasing: whoever takes one moves its time to the end of the lease, so that a taker that dies loses it.
package enum JobTable {
    private static let put = Statement(
        "job.put",
        """
        INSERT INTO job (kind, key, payload, run_at, attempts) VALUES (?, ?, ?, ?, 0)
        ON CONFLICT (kind, key) DO UPDATE SET payload = excluded.payload, run_at = excluded.run_at, attempts = 0
        """)
    private static let due = Statement(
        "job.due",
        """
        SELECT id, kind, key, payload, run_at, attempts, last_error FROM job
        WHERE kind = ? AND run_at <= ? ORDER BY run_at LIMIT ?
        """)
    private static let lease = Statement(
        "job.lease", "UPDATE job SET run_at = ?, attempts = attempts + 1 WHERE id = ?")
    private static let free = Statement(
        "job.free", "UPDATE job SET run_at = ? WHERE kind = ? AND run_at > ?")
    private static let retry = Statement("job.retry", "UPDATE job SET run_at = ?, last_error = ? WHERE id = ?")
    private static let finish = Statement("job.finish", "DELETE FROM job WHERE id = ?")
    private static let next = Statement("job.next", "SELECT run_at FROM job WHERE kind = ? ORDER BY run_at LIMIT 1")

    /// Adds a job, or replaces the one of the same kind and key.
    package static func put(
        kind: String, key: String, payload: [UInt8] = [], runAt: Instant, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(put, [.text(kind), .text(key), .blob(payload), SQLValue(runAt)])
    }

    /// Leases the jobs that are due, the earliest first, until `leaseEnd`.
    package static func take(
        kind: String, at now: Instant, leaseEnd: Instant, limit: Int, _ sql: any SQLWriter
    ) throws(StoreError) -> [Job] {
        let jobs = try sql.rows(due, [.text(kind), SQLValue(now), SQLValue(limit)]) { row throws(StoreError) in
            Job(
                id: try row[0], kind: try row[1], key: try row[2], payload: try row[3], runAt: try row[4],
                attempts: try row[5], lastError: try row[6])
        }
        for job in jobs { try sql.run(lease, [SQLValue(leaseEnd), .integer(job.id)]) }
        return jobs
    }

    /// Ends the leases on jobs of a kind that is never put off; to be called where whoever holds them has ended for certain.
    package static func free(kind: String, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(free, [SQLValue(now), .text(kind), SQLValue(now)])
    }

    /// Puts a job off after a failure.
    package static func retry(
        _ id: Int64, at instant: Instant, error: String, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(retry, [SQLValue(instant), .text(error), .integer(id)])
    }

    /// Removes a job that is done.
    package static func finish(_ id: Int64, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(finish, [.integer(id)])
    }

    /// When the next job of a kind is due; nil where there is none.
    package static func nextRun(kind: String, _ sql: any SQLReader) throws(StoreError) -> Instant? {
        try sql.value(next, [.text(kind)])
    }
}
