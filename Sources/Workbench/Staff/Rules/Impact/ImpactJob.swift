import RuleImpact
import RuleModel
import WorkCalendar

/// An assessment that somebody asked for, and what is known of it.
struct ImpactJob: Sendable {
    /// A report is good for so many seconds.
    private static let freshness: Int64 = 300

    let order: ImpactWork.Order
    let files: [RuleFile]
    var standing = ImpactWork.Standing.running(ImpactWork.Stage())
    var lastAsked = ContinuousClock.now

    init(order: ImpactWork.Order, files: [RuleFile]) {
        self.order = order
        self.files = files
    }

    /// Whether it is still to be done: somebody asked lately.
    func isWanted(within patience: Duration) -> Bool {
        standing.isRunning && lastAsked + patience >= .now
    }

    /// Time goes on, and so do the clocks of requests.
    func isOutdated(at now: Instant) -> Bool {
        if case .done(let report) = standing {
            report.now.instant.advanced(bySeconds: Self.freshness) < now
        } else {
            false
        }
    }
}
