import RulePlugins
import ServiceDesk
import WorkCalendar

/// The rules as they are now, for the whole history: a new installation has none that were in force months ago.
struct RulesOfToday: PolicySource {
    let newest: CompiledPolicy

    func policy(roundBegan: Instant?, at now: Instant) -> CompiledPolicy {
        let calendar = newest.calendar
        return newest.on(calendar.date(of: now), roundBegan: roundBegan.map { calendar.date(of: $0) })
    }
}
