import Lifecycle
package import Logging
import Metrics
import Store
import Synchronization
import WorkCalendar

/// Fires what falls due: sleeps until the earliest firing, however many clocks run.
///
/// It looks again after each change, when the wall clock reaches the next firing, by itself or by a jump, and after the
/// longest sleep at most, so that downtime, a clock that is set and a new request are all the same to it. Each firing is a row that is recorded once, in the order in which they fell due.
package final class Scheduler: Sendable {
    /// How it does its work.
    package struct Rhythm: Sendable {
        package var longestSleep: Duration
        /// Most due clocks fired in one transaction.
        package var batch: Int
        /// Changes are gathered for so long before it looks again.
        package var settling: Duration
        /// The wait after a failure of the store, or after a pass that recorded nothing.
        package var pauseAfterFailure: Duration

        package init(
            longestSleep: Duration = .seconds(30), batch: Int = 500, settling: Duration = .milliseconds(50),
            pauseAfterFailure: Duration = .seconds(1)
        ) {
            self.longestSleep = longestSleep
            self.batch = batch
            self.settling = settling
            self.pauseAfterFailure = pauseAfterFailure
        }
    }

    private let desk: ServiceDesk
    private let rhythm: @Sendable () -> Rhythm
    private let logger: Logger
    private let alarm = Alarm()
    private let state = Mutex(State())
    private let fired = Counter(label: "tongxing.scheduler.firings")
    private let failures = Counter(label: "tongxing.scheduler.failures")
    private let lag = Gauge(label: "tongxing.scheduler.lag.seconds")

    private struct State {
        var standing = SchedulerStanding()
        /// Requests that this round leaves alone: they failed, or had nothing to record.
        var skipped: Set<RequestNumber> = []
        /// How many failed in this round.
        var broken = 0
        /// When the next firing is due; nil where nothing will be, or it could not be recorded.
        var next: Instant?
    }

    package init(
        desk: ServiceDesk, rhythm: @escaping @Sendable () -> Rhythm,
        logger: Logger = Logger(label: "tongxing.scheduler")
    ) {
        self.desk = desk
        self.rhythm = rhythm
        self.logger = logger
        let alarm = alarm
        desk.database.onCommit { alarm.ring() }
    }

    package var standing: SchedulerStanding { state.withLock { $0.standing } }

    /// Fires until the task is cancelled.
    package func run() async {
        while !Task.isCancelled {
            let pause = await pass()
            guard pause > .zero else { continue }
            let (desk, next) = (desk, state.withLock { $0.next })
            await alarm.wait(atMost: pause, settling: rhythm().settling) { next.map { desk.now() >= $0 } ?? false }
        }
    }

    /// One pass over what is due.
    ///
    /// - Returns: how long nothing more is to be done unless something changes.
    package func pass() async -> Duration {
        let rhythm = rhythm()
        do throws(StoreError) {
            let report = try await desk.fire(limit: rhythm.batch, skipping: state.withLock { $0.skipped })
            note(report)
            guard report.due == 0 else { return .zero }
            return rest(until: try await desk.nextFiring(), report, rhythm)
        } catch {
            // The service ends; what is due stays due.
            if error == .interrupted { return .zero }
            failures.increment()
            logger.error("到点的时限未能处理 due clocks could not be fired", metadata: ["error": "\(error.english)"])
            state.withLock { state in
                state.standing.fault = error
                state.next = nil
            }
            return rhythm.pauseAfterFailure
        }
    }

    private func note(_ report: FiringReport) {
        fired.increment(by: report.recorded)
        failures.increment(by: report.failures.count)
        for (number, error) in report.failures {
            logger.error(
                "一件诉求的时限未能处理 the clocks of a request could not be fired",
                metadata: ["request": "\(number)", "error": "\(error.english)"])
        }
        state.withLock { state in
            state.skipped.formUnion(report.failures.keys)
            state.skipped.formUnion(report.settled)
            state.standing.fault = nil
            state.broken += report.failures.count
            state.standing.lastPass = desk.now()
        }
    }

    private func rest(until next: Instant?, _ report: FiringReport, _ rhythm: Rhythm) -> Duration {
        let now = desk.now()
        let wait = next.map { .microseconds($0.microseconds - now.microseconds) } ?? rhythm.longestSleep
        lag.record(wait < .zero ? Double(-wait.components.seconds) : 0)
        // What fell due since the pass began is due for the next one; what this round left alone waits.
        let fellDue = wait <= .zero && state.withLock { $0.skipped.isEmpty }
        if fellDue { return .zero }
        state.withLock { state in
            state.standing.lag = max(.zero, .zero - wait)
            state.standing.broken = state.broken
            state.broken = 0
            // What failed is tried again in the next round.
            state.skipped = []
            state.next = wait > .zero ? next : nil
        }
        return wait <= .zero ? rhythm.longestSleep : min(wait, rhythm.longestSleep)
    }
}
