package import RuleModel
package import WorkCalendar

/// Why a command was refused; nothing was changed.
package enum Refusal: Error, Hashable, Sendable {
    case notPermitted(CommandName, nearest: RuleReference?)
    case wrongState(CommandName, StateName)
    /// The window of the command is over since an instant.
    case windowOver(CommandName, RuleReference, since: Instant)
    /// No window of the command runs, as for what a unit took on by itself.
    case noWindow(CommandName)
    /// From the third dispatch of a round on, only the office dispatches.
    case officeDispatches
    /// The office's callback is on the unit, and not for the unit to make.
    case officeCallsBack
    /// A designated unit cannot return the request.
    case designated
    case unknownUnit(UnitName)
    case unknownMatter(MatterName)
    case unknownChannel(ChannelName)
    /// Callbacks that the rules ask for and that are neither reached nor tried often enough.
    case callbacksOwed([CallbackRule])
    case textMissing

    /// What kind of refusal it is, by its stable name.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        case notPermitted = "not-permitted"
        case wrongState = "wrong-state"
        case windowOver = "window-over"
        case noWindow = "no-window"
        case officeDispatches = "office-dispatches"
        case officeCallsBack = "office-calls-back"
        case designated
        case unknownUnit = "unknown-unit"
        case unknownMatter = "unknown-matter"
        case unknownChannel = "unknown-channel"
        case callbacksOwed = "callbacks-owed"
        case textMissing = "text-missing"
    }

    /// The stable name, for the API.
    package var code: String { kind.rawValue }

    private var kind: Code {
        switch self {
        case .notPermitted: .notPermitted
        case .wrongState: .wrongState
        case .windowOver: .windowOver
        case .noWindow: .noWindow
        case .officeDispatches: .officeDispatches
        case .officeCallsBack: .officeCallsBack
        case .designated: .designated
        case .unknownUnit: .unknownUnit
        case .unknownMatter: .unknownMatter
        case .unknownChannel: .unknownChannel
        case .callbacksOwed: .callbacksOwed
        case .textMissing: .textMissing
        }
    }

    /// The rule that refused it; nil where the state machine itself did.
    package var rule: RuleReference? {
        switch self {
        case .notPermitted(_, let rule): rule
        case .windowOver(_, let rule, _): rule
        case .callbacksOwed(let rules): rules.first?.reference
        default: nil
        }
    }
}
