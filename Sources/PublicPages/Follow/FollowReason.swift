import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Texts
import WorkCalendar

/// Why the next date is what it is: the clause, the start, and each day that was not counted.
struct FollowReason {
    private let followed: FollowedRequest

    init(_ followed: FollowedRequest) { self.followed = followed }

    var explanation: FollowExplanation? {
        guard let clock = followed.next, let due = clock.due, let days = days(of: clock) else { return nil }
        let count = ClockCount(
            calendar: followed.calendar, explanation: days, pauses: clock.pauses, event: .event(clock.rule.start),
            today: followed.today, isAroundTheClock: clock.rule.limit.isAroundTheClock)
        let source = Definition(.text("explanation.source"), .both(clock.rule.reference.sourceText))
        return FollowExplanation(
            ExplanationWords.publicTitle(.day(followed.calendar.date(of: due), today: followed.today)),
            [source] + count.reasons)
    }

    private func days(of clock: ClockInstance) -> DueExplanation? {
        followed.explanation?.clocks.first { $0.instance?.clock == clock.clock && $0.instance?.isLive == true }?.days
    }
}
