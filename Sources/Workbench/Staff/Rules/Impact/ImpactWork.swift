package import RuleImpact
package import RuleModel
import Synchronization
import WorkCalendar

/// Works out, one after another, what changed rules would do to the requests there are; pages ask how far it is. What
/// was asked for last comes first.
///
/// Who no longer asks has left, and who asks about another text has left the one before: then the work for them ends.
package final class ImpactWork: Sendable {
    /// How far an assessment has come, out of what.
    package struct Stage: Hashable, Sendable {
        package var done: Int
        package var total: Int

        package init(done: Int = 0, total: Int = 0) {
            self.done = done
            self.total = total
        }

        var percent: Int { total == 0 ? 0 : min(done * 100 / total, 100) }
    }

    /// Does the work.
    ///
    /// - Parameters:
    ///   - files: every file of the changed rules.
    ///   - days: of how many days requests that have ended are looked at too.
    package typealias Assessment =
        @Sendable (
            _ files: [RuleFile], _ days: Int, _ progress: @escaping @Sendable (Stage) -> Void
        ) async throws -> ImpactReport

    /// What is asked: which rules against which, and for which requests.
    struct Order: Hashable, Sendable {
        var revision: String
        var base: String
        var days: Int

        /// Whether it is about other rules: what a draft was before, if the same person asked.
        func isEarlier(than other: Order) -> Bool { (revision, base) != (other.revision, other.base) }
    }

    /// Who asks, and about what: their own draft, or one that was sent.
    struct Asker: Hashable, Sendable {
        var login: String
        /// The hash of what was sent; nil for their own draft.
        var draft: String?
    }

    /// What is known.
    enum Standing: Sendable {
        case running(Stage)
        case done(ImpactReport)
        case failed
        /// Somebody stopped it; it does not begin again by itself.
        case stopped

        var isRunning: Bool { if case .running = self { true } else { false } }
    }

    /// Work that takes longer is done only for who asks for it alone.
    private static let quick: Duration = .seconds(5)
    /// So many finished reports are kept.
    private static let most = 8

    private let assessment: Assessment
    /// How long somebody may not ask and still be there.
    private let patience: Duration
    /// In the order in which they were first asked for.
    private let jobs = Mutex<[ImpactJob]>([])
    private let lastWasQuick = Mutex(true)
    private let bell: AsyncStream<Void>
    private let ringing: AsyncStream<Void>.Continuation

    /// - Parameter patience: several times as long as pages let pass before they ask again.
    package init(patience: Duration = .seconds(10), _ assessment: @escaping Assessment) {
        self.assessment = assessment
        self.patience = patience
        (bell, ringing) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Works until the task is cancelled.
    package func run() async {
        for await _ in bell {
            while !Task.isCancelled, let job = next() { await carryOut(job) }
        }
    }
}

// What pages ask.
extension ImpactWork {
    /// Whether the last was done so soon that pages may ask which show other things besides.
    var isQuick: Bool { lastWasQuick.withLock { $0 } }

    /// What is known, without asking for more.
    func glance(at order: Order) -> Standing? { jobs.withLock { $0.first { $0.order == order }?.standing } }

    /// What is known; what was never asked, or is out of date, begins. The same person asks no more for what the draft was
    /// before.
    func standing(of order: Order, _ files: [RuleFile], by asker: Asker, at now: Instant) -> Standing {
        let (standing, isNew) = jobs.withLock { jobs -> (Standing, Bool) in
            jobs.removeAll { $0.isOutdated(at: now) }
            Self.leave(asker, in: &jobs, for: order)
            if let index = jobs.firstIndex(where: { $0.order == order }) {
                jobs[index].ask(asker)
                return (jobs[index].standing, false)
            }
            let job = ImpactJob(order: order, files: files, by: asker)
            jobs.append(job)
            return (job.standing, true)
        }
        if isNew { ringing.yield() }
        return standing
    }

    /// The same, waiting a little for what is soon done.
    func standing(
        of order: Order, _ files: [RuleFile], by asker: Asker, at now: Instant, waiting: Duration
    ) async throws -> Standing {
        let end = ContinuousClock.now + waiting
        var known = standing(of: order, files, by: asker, at: now)
        while known.isRunning, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(20))
            known = standing(of: order, files, by: asker, at: now)
        }
        return known
    }

    /// They look at something else now; at nothing where there is no order.
    func leave(_ asker: Asker, for order: Order? = nil) {
        jobs.withLock { Self.leave(asker, in: &$0, for: order) }
    }

    private static func leave(_ asker: Asker, in jobs: inout [ImpactJob], for order: Order?) {
        for index in jobs.indices where order.map({ jobs[index].order.isEarlier(than: $0) }) ?? true {
            jobs[index].leave(asker)
        }
    }

    func stop(_ order: Order) {
        change(order) { if $0.standing.isRunning { $0.standing = .stopped } }
    }

    /// The next that ask have it worked out anew.
    func forget(_ order: Order) {
        jobs.withLock { $0.removeAll { $0.order == order && !$0.standing.isRunning } }
    }
}

// The work itself.
extension ImpactWork {
    /// What was asked for last of those that wait for their turn, so that a page somebody looks at does not wait behind
    /// drafts nobody looks at any more; those that nobody has asked for lately are dropped.
    private func next() -> ImpactJob? {
        jobs.withLock { jobs in
            jobs.removeAll { $0.standing.isRunning && !$0.isWanted(within: patience) }
            return jobs.compactMap { job in job.standing.isRunning ? job.lastAsked.map { (job, $0) } : nil }
                .max { $0.1 < $1.1 }?.0
        }
    }

    private func carryOut(_ job: ImpactJob) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.assess(job) }
            group.addTask { await self.watch(job.order) }
            await group.next()
            group.cancelAll()
        }
    }

    private func assess(_ job: ImpactJob) async {
        let start = ContinuousClock.now
        let standing: Standing?
        do {
            standing = .done(
                try await assessment(job.files, job.order.days) { stage in
                    self.change(job.order) { if $0.standing.isRunning { $0.standing = .running(stage) } }
                })
        } catch {
            standing = Task.isCancelled || error is CancellationError ? nil : .failed
        }
        let took = ContinuousClock.now - start
        // What was broken off early tells nothing of how long it would have taken.
        if standing != nil || took >= Self.quick { noteDuration(took) }
        settle(job.order, standing, after: took)
    }

    /// How long the last took.
    func noteDuration(_ took: Duration) { lastWasQuick.withLock { $0 = took < Self.quick } }

    /// Ends when nobody asks any more, or somebody stopped it.
    private func watch(_ order: Order) async {
        while jobs.withLock({ $0.contains { $0.order == order && $0.isWanted(within: patience) } }) {
            guard (try? await Task.sleep(for: min(patience, .milliseconds(100)))) != nil else { return }
        }
    }

    /// - Parameter standing: nil where the work did not come to its end; what was stopped stays so.
    private func settle(_ order: Order, _ standing: Standing?, after took: Duration) {
        jobs.withLock { jobs in
            guard let index = jobs.firstIndex(where: { $0.order == order && $0.standing.isRunning }) else { return }
            if let standing {
                jobs[index].standing = standing
                jobs[index].took = took
            } else {
                jobs.remove(at: index)
            }
            while jobs.count(where: { !$0.standing.isRunning }) > Self.most,
                let oldest = jobs.firstIndex(where: { !$0.standing.isRunning })
            { jobs.remove(at: oldest) }
        }
    }

    private func change(_ order: Order, _ body: (inout ImpactJob) -> Void) {
        jobs.withLock { jobs in
            guard let index = jobs.firstIndex(where: { $0.order == order }) else { return }
            body(&jobs[index])
        }
    }
}
