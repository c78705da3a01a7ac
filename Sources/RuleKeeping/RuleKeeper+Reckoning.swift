import Lifecycle
import Logging
package import Store
import WorkCalendar

// New terms for requests that are open: a version that applies to them, a new year's holidays. Their clocks are reckoned
// anew from their events, one after the other, in the background.
extension RuleKeeper {
    /// The place is written down at least so often, in batches and in seconds.
    private static let stride = (batches: 10, seconds: Int64(15))
    /// For so many seconds a job is its taker's; one that died loses it.
    private static let lease: Int64 = 60

    /// Reckons the clocks of open requests anew, as far as that is to be done.
    ///
    /// - Parameters:
    ///   - batches: how many batches at most; the rest is left to the next call.
    ///   - size: how many requests are looked at in one go.
    /// - Returns: how many requests had a clock that moved.
    @discardableResult
    package func reckonClocks(batches: Int = .max, of size: Int = ReckoningPace.batch) async throws(StoreError) -> Int {
        var moved = 0
        while let job = try await takenJob() {
            // Later terms take the place of those of a job that is not done.
            guard job.key == inForce.terms(at: house.now()).text else {
                try await house.database.write { sql in try JobTable.finish(job.id, sql) }
                continue
            }
            moved += try await reckon(job, batches: batches, of: size)
            if batches < .max || Task.isCancelled { break }
        }
        return moved
    }

    /// Goes on at once with what a process was at that has ended, where one process alone can have the database; of one
    /// that several share nobody can tell whether the other has ended, so that its lease has to run out.
    ///
    /// To be called once, before this process reckons.
    package func takeOverReckoning() async throws(StoreError) {
        guard house.database.isExclusive else { return }
        let now = house.now()
        let next = try await house.database.read { sql in try JobTable.nextRun(kind: ClockReckoning.job, sql) }
        guard let next, next > now else { return }
        try await house.database.write { sql in try JobTable.free(kind: ClockReckoning.job, at: now, sql) }
        house.logger.info("the reckoning of clocks goes on where the process before ended")
    }

    private func takenJob() async throws(StoreError) -> Job? {
        let now = house.now()
        let next = try await house.database.read { sql in try JobTable.nextRun(kind: ClockReckoning.job, sql) }
        guard let next, next <= now else { return nil }
        let terms = inForce.terms(at: now)
        return try await house.database.write { sql in
            // What another node noticed and this one has not followed yet is not this one's to do, nor to give up.
            guard try ClockReckoning.areLast(terms.text, sql) else { return nil }
            return try JobTable.take(
                kind: ClockReckoning.job, at: now, leaseEnd: now.advanced(bySeconds: Self.lease), limit: 1, sql
            ).first
        }
    }

    private func reckon(_ job: Job, batches: Int, of size: Int) async throws(StoreError) -> Int {
        var standing: ClockReckoning = try JSONReader.value(job.payload)
        let before = standing.moved
        var done = 0
        var kept = house.now()
        while done < batches, !Task.isCancelled, job.key == inForce.terms(at: house.now()).text {
            let start = house.pace.now
            done += 1
            let keepsPlace =
                done % Self.stride.batches == 0 || done == batches
                || house.now() >= kept.advanced(bySeconds: Self.stride.seconds)
            guard try await reckonBatch(&standing, job, of: size, keepsPlace: keepsPlace) else {
                try await finish(job, standing)
                break
            }
            if keepsPlace { kept = house.now() }
            await house.pace.rest(since: start)
        }
        return standing.moved - before
    }

    /// One batch: most requests are only read; those whose clocks moved are written, with the place, in one transaction.
    ///
    /// - Returns: false where no request is left, or later terms are noticed, which bring a job of their own.
    private func reckonBatch(
        _ standing: inout ClockReckoning, _ job: Job, of size: Int, keepsPlace: Bool
    ) async throws(StoreError) -> Bool {
        let now = house.now()
        let place = standing
        let (seen, moving) = try await house.database.read { sql in
            let seen = try place.next(size, sql)
            return (seen, seen.filter { self.isMoving($0, at: now, sql) })
        }
        guard let last = seen.last else { return false }
        standing.after = last.key
        standing.requests += seen.count
        guard !moving.isEmpty || keepsPlace else { return true }
        let next = standing
        let written = try await house.database.write { sql -> ClockReckoning? in
            // Another node noticed later terms meanwhile: what it has reckoned by them stays.
            guard try ClockReckoning.areLast(job.key, sql) else { return nil }
            var next = next
            for number in moving where try ClockReckoning.store(number, by: self, at: now, sql) { next.moved += 1 }
            try JobTable.put(
                kind: job.kind, key: job.key, payload: try JSONWriter.bytes(next),
                runAt: now.advanced(bySeconds: Self.lease), sql)
            return next
        }
        guard let written else { return false }
        standing = written
        signals.countReckoned(standing.moved - next.moved)
        return true
    }

    private func isMoving(_ number: RequestNumber, at now: Instant, _ sql: any SQLReader) -> Bool {
        do {
            guard let loaded = try RequestStore.load(number, sql) else { return false }
            return try ClockReckoning.moved(loaded, by: self, at: now, sql) != nil
        } catch {
            // One request that cannot be reckoned must not keep the others from it.
            house.logger.error(
                "the clocks of a request cannot be reckoned anew",
                metadata: ["request": "\(number)", "error": "\(error)"])
            return false
        }
    }

    private func finish(_ job: Job, _ standing: ClockReckoning) async throws(StoreError) {
        let now = house.now()
        let revision = activeRevision
        try await house.database.write { sql in
            try JobTable.finish(job.id, sql)
            guard standing.moved > 0 else { return }
            try AuditLog.append(
                Self.audit(
                    "reckon-clocks", revision, by: Self.folderAuthor,
                    note: "requests \(standing.requests), moved \(standing.moved)", at: now), sql)
        }
        house.logger.notice(
            "the clocks of open requests are reckoned by the rules in force",
            metadata: ["requests": "\(standing.requests)", "moved": "\(standing.moved)"])
    }
}
