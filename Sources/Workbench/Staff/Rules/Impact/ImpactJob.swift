import RuleImpact
import RuleModel
import WorkCalendar

/// An assessment that somebody asked for, and what is known of it.
struct ImpactJob: Sendable {
    /// A report is good for so many times as long as it took: what is soon worked out shows the requests of just now.
    private static let worth = 60
    /// So many seconds at least and at most.
    private static let seconds: ClosedRange<Int64> = 5...300

    let order: ImpactWork.Order
    let files: [RuleFile]
    var standing = ImpactWork.Standing.running(ImpactWork.Stage())
    /// When each last asked.
    private var askers: [ImpactWork.Asker: ContinuousClock.Instant]
    /// How long it took to work out.
    var took = Duration.zero

    init(order: ImpactWork.Order, files: [RuleFile], by asker: ImpactWork.Asker) {
        self.order = order
        self.files = files
        askers = [asker: .now]
    }

    mutating func ask(_ asker: ImpactWork.Asker) { askers[asker] = .now }

    /// They look at something else.
    mutating func leave(_ asker: ImpactWork.Asker) { askers[asker] = nil }

    /// Nil where nobody asks any more.
    var lastAsked: ContinuousClock.Instant? { askers.values.max() }

    /// Whether it is still to be done: somebody asked lately.
    func isWanted(within patience: Duration) -> Bool {
        guard standing.isRunning, let lastAsked else { return false }
        return lastAsked + patience >= .now
    }

    /// Time goes on, and so do the clocks of requests, and there are new ones.
    func isOutdated(at now: Instant) -> Bool {
        if case .done(let report) = standing {
            report.now.instant.advanced(bySeconds: Self.freshness(took)) < now
        } else {
            false
        }
    }

    /// For how many seconds a report is good that took so long.
    static func freshness(_ took: Duration) -> Int64 {
        min(max((took * worth).components.seconds, seconds.lowerBound), seconds.upperBound)
    }
}
