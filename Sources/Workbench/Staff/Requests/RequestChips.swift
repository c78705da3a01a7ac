import PageKit
import RuleModel
import Store

/// The labels of a request: one for the state, then escalation and what is not final.
enum RequestChips {
    static func chips(_ state: StateName, _ signals: RequestSignals) -> [Chip] {
        var chips = [Chip.state(state)]
        if signals.contains(.supervised) { chips.append(.supervised) }
        if signals.contains(.suggested) { chips.append(.conferenceSuggested) }
        if signals.contains(.provisional) { chips.append(.provisional) }
        return chips
    }
}
