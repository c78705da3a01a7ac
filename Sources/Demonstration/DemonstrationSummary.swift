package import RuleModel
import Store
package import WorkCalendar

/// What was loaded.
package struct DemonstrationSummary: Hashable, Sendable {
    package var enterprises: Int
    package var accounts: Int
    package var states: [StateName: Int]
    /// Requests with a clock past its due time, and with one that has warned.
    package var overdue: Int
    package var warned: Int
    package var firstRegisteredAt: Instant
    /// Commands that the rules refused: none with the shipped packs; other packs may forbid some.
    package var refusedCommands: Int

    init(
        enterprises: Int, accounts: Int, tallies: [RequestTally], firstRegisteredAt: Instant, refusedCommands: Int
    ) {
        self.enterprises = enterprises
        self.accounts = accounts
        states = tallies.reduce(into: [:]) { $0[$1.state, default: 0] += $1.requests }
        overdue = tallies.filter { $0.signals.contains(.overdue) }.map(\.requests).reduce(0, +)
        warned = tallies.filter { $0.signals.contains(.warned) }.map(\.requests).reduce(0, +)
        self.firstRegisteredAt = firstRegisteredAt
        self.refusedCommands = refusedCommands
    }

    package var requests: Int { states.values.reduce(0, +) }
    package var openRequests: Int { states.filter { !$0.key.isEnded }.values.reduce(0, +) }
}
