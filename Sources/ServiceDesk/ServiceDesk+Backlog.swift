package import Lifecycle
package import Store

extension ServiceDesk {
    /// The next of all requests that are open, and of those that ended and were registered after a day (`yyyymmdd`); for
    /// those who answer for the rules, whatever unit they belong to.
    package func backlog(
        after last: RequestNumber?, endedAfter day: Int?, limit: Int
    ) async throws(StoreError) -> BacklogReader.Batch {
        try await database.read { sql in
            try BacklogReader.batch(after: last, endedAfter: day, limit: limit, sql)
        }
    }

    /// How many there are in all.
    package func backlogCount(endedAfter day: Int?) async throws(StoreError) -> Int {
        try await database.read { sql in try BacklogReader.count(endedAfter: day, sql) }
    }
}
