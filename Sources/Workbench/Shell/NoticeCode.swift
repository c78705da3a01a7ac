import PageKit
import RuleModel
import Texts

/// What a page says after a form was taken, told to it by a short code in the query: never a free text, which anybody
/// could send somebody.
enum NoticeCode {
    static let parameter = "notice"
    static let registered = "registered"
    static let passwordChanged = "password"
    static let accountSaved = "account"
    static let signedOut = "signed-out"
    static let idle = "idle"
    static let ruleSaved = "rule-saved"
    static let ruleUndone = "rule-undone"
    static let ruleRemoved = "rule-removed"
    static let testsAdopted = "tests-adopted"
    static let ruleSent = "rule-sent"
    static let ruleApproved = "rule-approved"
    static let ruleApprovedLater = "rule-approved-later"
    static let ruleRejected = "rule-rejected"
    static let ruleWithdrawn = "rule-withdrawn"
    static let ruleRedone = "rule-redone"
    static let ruleRedoneApart = "rule-redone-apart"
    static let ruleRedoneNothing = "rule-redone-nothing"
    static let ruleRolledBack = "rule-rolled-back"
    static let ruleRollbackSent = "rule-rollback-sent"

    /// The code for a command that was carried out.
    static func done(_ command: CommandName) -> String { "done-\(command.rawValue)" }

    /// The notice of a code; nil for codes that nobody gave out.
    static func notice(_ code: String?) -> Notice? {
        switch code {
        case registered: .done(.text("done.registered"))
        case passwordChanged: .done(.text("done.password"))
        case accountSaved: .done(.text("done.account"))
        case signedOut: .done(.text("done.signed-out"))
        case idle: AccountForms.signedOutIdle
        case let code?: rules(code) ?? command(code)
        case nil: nil
        }
    }

    /// What became of rules that somebody changed.
    private static func rules(_ code: String) -> Notice? {
        switch code {
        case ruleSaved: .done(.text("editor.saved"))
        case ruleUndone: .done(.text("editor.undone"))
        case ruleRemoved: .done(.text("editor.removed"))
        case testsAdopted: .done(.text("editor.adopted"))
        case ruleSent: .done(.text("drafts.sent"))
        case ruleApproved: .done(.text("drafts.approved"))
        case ruleApprovedLater: .done(.text("drafts.approved-later"))
        case ruleRejected: .done(.text("drafts.rejected"))
        case ruleWithdrawn: .done(.text("drafts.taken-back"))
        case ruleRedone: .done(.text("drafts.redone"))
        case ruleRedoneApart: .warning(.text("drafts.redone-apart"))
        case ruleRedoneNothing: .information(.text("drafts.redone-nothing"))
        case ruleRolledBack: .done(.text("history.rolled-back"))
        case ruleRollbackSent: .done(.text("history.rollback-sent"))
        default: nil
        }
    }

    private static func command(_ code: String) -> Notice? {
        guard code.hasPrefix("done-") else { return nil }
        let command = CommandName(rawValue: String(code.dropFirst(5)))
        guard CommandName.known.contains(command) else { return nil }
        return .done(.text("done.command", ["command": .words(.command(command))]))
    }
}
