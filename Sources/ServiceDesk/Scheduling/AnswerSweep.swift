package import Logging
package import Store
package import WorkCalendar

/// Forgets the stored answers of `Idempotency-Key` whose time is over, so that they do not pile up.
package struct AnswerSweep: Sendable {
    /// Answers deleted in one transaction, so that no command waits long behind a sweep.
    private static let batch = 1_000

    private let database: any Database
    private let now: @Sendable () -> Instant
    private let logger: Logger

    package init(
        database: any Database, now: @escaping @Sendable () -> Instant,
        logger: Logger = Logger(label: "tongxing.sweep")
    ) {
        self.database = database
        self.now = now
        self.logger = logger
    }

    /// Sweeps now and then until the task is cancelled.
    package func run(every interval: Duration = .seconds(600)) async {
        while !Task.isCancelled {
            do throws(StoreError) { _ = try await sweep() } catch  where error != .interrupted {
                logger.error(
                    "过期的幂等记录没有清理 expired answers were not swept", metadata: ["error": "\(error.english)"])
            } catch {}
            do { try await Task.sleep(for: interval) } catch { return }
        }
    }

    /// Deletes every answer that has expired by now.
    ///
    /// - Returns: how many there were.
    package func sweep() async throws(StoreError) -> Int {
        let now = now()
        var count = 0
        while true {
            let swept = try await database.write { sql in try IdempotencyTable.sweep(at: now, limit: Self.batch, sql) }
            count += swept
            if swept < Self.batch { return count }
        }
    }
}
