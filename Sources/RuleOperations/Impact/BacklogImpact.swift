import Lifecycle
import RuleEngine
package import RuleImpact
package import RuleModel
package import RulePlugins
package import ServiceDesk
import Store
import Store
package import TOMLSyntax
package import WorkCalendar

/// Changed rules against the requests of the desk.
package struct BacklogImpact: Sendable {
    /// How far an assessment has come.
    package struct Stage: Hashable, Sendable, Codable {
        /// Requests read, and then decided: each counts twice.
        package var done = 0
        package var total = 0

        package init() {}
    }

    /// Why changed rules cannot be assessed.
    package enum Fault: Error, Sendable {
        /// They have errors.
        case invalid([SourceDiagnostic])
        /// They make no policy.
        case unusable(PolicyError)
    }

    private static let batch = 2_048

    private let desk: ServiceDesk
    private let policies: any PolicySource
    private let files: @Sendable () async -> [RuleFile]
    private let now: @Sendable () -> Instant

    /// - Parameters:
    ///   - policies: the same source that the desk decides with.
    ///   - files: those of the rules in force.
    package init(
        desk: ServiceDesk, policies: any PolicySource, files: @escaping @Sendable () async -> [RuleFile],
        now: @escaping @Sendable () -> Instant
    ) {
        self.desk = desk
        self.policies = policies
        self.files = files
        self.now = now
    }

    /// What would change, had the changed rules applied to the requests from their registration.
    ///
    /// - Parameters:
    ///   - changed: every file of the changed rules.
    ///   - days: of how many days, today among them, requests that have ended are looked at too.
    ///   - progress: told now and then how far it is; on any thread.
    /// - Throws: ``Fault``, `StoreError`, or `CancellationError`.
    package func report(
        of changed: [RuleFile], days: Int, examples: Int, progress: @escaping @Sendable (Stage) -> Void = { _ in }
    ) async throws -> ImpactReport {
        let now = now()
        let before = try policies.policy(roundBegan: nil, at: now)
        let comparison = try RuleChangeover(from: await files(), to: changed, before: before, at: now)
        try Task.checkCancellation()
        var report = ImpactReport(
            now: WrittenInstant(now, in: before.calendar.zone), before: before.revision,
            after: comparison.after.revision, isEquivalent: true)
        if comparison.isEquivalent {
            report.open.counts.requests = try await desk.backlogCount(endedAfter: nil)
        } else {
            let assessment = ImpactAssessment(before: before, after: comparison.after, now: now)
            do {
                report = try await self.report(assessment, days: days, examples: examples, progress)
            } catch StoreError.interrupted where Task.isCancelled {
                // The database tells of it in its own way.
                throw CancellationError()
            }
        }
        report.days = days
        report.changes = comparison.sentences
        report.packsForOpen = comparison.packsForOpen
        report.packsForNew = comparison.packsForNew
        return report
    }

    private func report(
        _ assessment: ImpactAssessment, days: Int, examples: Int, _ progress: @escaping @Sendable (Stage) -> Void
    ) async throws -> ImpactReport {
        let day = days > 0 ? Self.day(days, before: assessment.before.day) : nil
        let count = try await desk.backlogCount(endedAfter: day)
        @Sendable func tell(_ done: Int) {
            var stage = Stage()
            // More may come in while they are read.
            stage.total = max(count * 2, done)
            stage.done = done
            progress(stage)
        }
        let columns = try await ImpactLoading.columns(of: assessment, progress: { tell($0) }) { last in
            try await requests(after: last, endedAfter: day)
        }
        let read = columns.count
        return try await assessment.report(on: columns, examples: examples, progress: { tell(read + $0) })
    }

    private func requests(after last: RequestNumber?, endedAfter day: Int?) async throws -> [ServiceRequest] {
        let batch = try await desk.backlog(after: last, endedAfter: day, limit: Self.batch)
        return try await batch.requestsByTwo()
    }

    /// The day so many days before, as numbers of requests begin.
    private static func day(_ days: Int, before today: CivilDate) -> Int {
        let (year, month, day) = (today - days).parts
        return year * 10_000 + month * 100 + day
    }
}

extension BacklogReader.Batch {
    /// The requests, decoded on two threads.
    fileprivate func requestsByTwo() async throws -> [ServiceRequest] {
        var (first, second) = (self, self)
        first.snapshots = Array(snapshots.prefix(snapshots.count / 2))
        second.snapshots = Array(snapshots.dropFirst(snapshots.count / 2))
        let rest = second
        async let later = rest.requests()
        return try first.requests() + (try await later)
    }
}
