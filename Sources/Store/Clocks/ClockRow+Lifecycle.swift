package import Lifecycle
import RuleModel
package import WorkCalendar

extension ClockInstance {
    /// The earliest of its thresholds that has not fired; nil where nothing is left to fire.
    package var nextFiring: Instant? {
        guard isLive else { return nil }
        let warnings = warnings.compactMap { $0.isFired ? nil : $0.at }
        let fires = !isDueFired && (rule.force == .binding || rule.atDue != nil)
        return (warnings + (fires ? [due].compactMap { $0 } : [])).min()
    }
}

extension ClockRow {
    package init(_ clock: ClockInstance, of request: RequestNumber) {
        self.init(
            request: request, clock: clock.clock, instance: clock.instance, status: clock.status.rawValue,
            force: clock.rule.force.rawValue, startedAt: clock.startedAt, due: clock.due, endedAt: clock.endedAt,
            nextFiring: clock.nextFiring, isProvisional: clock.isProvisional)
    }
}
