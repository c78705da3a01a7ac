import PageKit
import RuleKeeping
import Store
import Texts

/// What may be done with a draft, by whom.
struct DraftForms {
    let draft: RuleDraft
    let csrf: String
    /// What the drafter asked for, or was typed: the day from which.
    let date: String
    /// The reason that was typed.
    var reason = ""
    /// What is wrong with one of the answers; nil where nothing is.
    var fault: FormFault?

    private var address: String { RuleEditAddress.draft(draft.hash) }

    /// - Parameter mayNot: why the person cannot decide; nil where they can.
    func forms(for login: String, mayNot: RuleRefusal?) -> [FormView] {
        var forms: [FormView] = []
        if draft.state == .waiting, mayNot == nil { forms.append(approval) }
        // What was approved for a day to come can still be stopped.
        if draft.state.isOpen, mayNot == nil { forms.append(rejection) }
        guard draft.author == login else { return forms }
        if draft.isStale {
            forms.append(FormView("\(address)/redo", csrf: csrf, fields: [], submit: .text("drafts.redo")))
        }
        if draft.state.isOpen {
            forms.append(FormView("\(address)/withdraw", csrf: csrf, fields: [], submit: .text("drafts.withdraw")))
        } else if draft.state != .active {
            forms.append(FormView("\(address)/reopen", csrf: csrf, fields: [], submit: .text("drafts.reopen")))
        }
        return forms
    }

    private var approval: FormView {
        FormView(
            "\(address)/approve", csrf: csrf,
            fields: [
                .line(
                    "date", .text("drafts.date"), LineInput(type: "date", value: date, width: .short),
                    FieldRemarks(
                        hint: .text("drafts.approval-date-hint"), error: fault(at: "date"), isOptional: true))
            ], submit: .text("drafts.approve"))
    }

    private var rejection: FormView {
        FormView(
            "\(address)/reject", csrf: csrf,
            fields: [
                .line(
                    "reason", .text("drafts.reason"), LineInput(value: reason, isRequired: true, maximum: 300),
                    FieldRemarks(error: fault(at: "reason")))
            ], submit: .text("drafts.reject"), prefix: "r")
    }

    private func fault(at field: String) -> Words? { fault?.field == field ? fault?.words : nil }
}
