import Lifecycle
import RuleModel
package import WorkCalendar

extension RequestCourse {
    /// What was done in the round, on the days of a zone.
    ///
    /// - Parameter acceptances: the clocks of acceptance of all rounds.
    package func deeds(_ acceptances: [OwedAcceptance], in zone: ZoneRules) -> [RequestDeed] {
        var deeds: [RequestDeed] = []
        func add(_ kind: DeedKind, _ at: Instant) {
            deeds.append(RequestDeed(round: round, kind: kind, day: zone.date(of: at)))
        }
        for acceptance in acceptances where belongs(acceptance) {
            guard let (isInTime, at) = acceptance.settled else { continue }
            add(isInTime ? .acceptanceInTime : .acceptanceLate, at)
        }
        let end = end
        if let end { add(.concluded, end.at) }
        let calls = zip(moments.lazy.filter { $0.round == round && $0.name == .calledBack }, callbacks)
            .filter(\.1.reached)
        for (step, call) in calls {
            if let mark = call.satisfaction { add(DeedKind(mark), step.at) }
        }
        if let last = calls.last {
            let isDispleased = calls.contains { $0.1.satisfaction == .dissatisfied }
            add(isResolved(end) && !isDispleased ? .resolved : .unresolved, last.0.at)
        }
        return deeds
    }

    private func belongs(_ acceptance: OwedAcceptance) -> Bool {
        let place = acceptance.instance - 1
        return moments.indices.contains(place) && moments[place].round == round
    }

    /// What ended the round and was not taken back.
    private var end: Step? {
        var end: Step?
        for step in moments where step.round == round {
            switch step.name {
            case .answered, .concluded: end = step
            case .reviewRefused: end = nil
            default: break
            }
        }
        return end
    }

    private func isResolved(_ end: Step?) -> Bool {
        end?.name == .answered || end?.name == .concluded && outcome == .resolved
    }
}
