package import Lifecycle
import RuleModel
package import ServiceDesk
import WorkCalendar

extension Dossier {
    /// The clock that is due next; nil where none runs.
    package var nextClock: ClockInstance? { clocks.dueNext }
}

extension [ClockInstance] {
    /// The clock that is due next: a binding one, else a target; windows shut by themselves.
    package var dueNext: ClockInstance? {
        let live = filter { $0.isLive && $0.rule.force != .window }
        let binding = live.filter { $0.rule.force == .binding }
        return Self.first(binding) ?? Self.first(live) ?? binding.first ?? live.first
    }

    private static func first(_ clocks: [ClockInstance]) -> ClockInstance? {
        clocks.filter { $0.due != nil }.min { ($0.due ?? .latest) < ($1.due ?? .latest) }
    }
}
