package import RuleModel
package import Texts

/// The forms around following a request.
package enum FollowForms {
    /// Number and the last digits of the phone.
    package static func find(
        csrf: String, answers: FormAnswers = FormAnswers(), hidden: [HiddenField] = [], formErrors: [Words] = []
    ) -> FormView {
        FormView(
            "/follow", csrf: csrf, hidden: hidden,
            fields: [
                .line(
                    "number", .text("follow.number"),
                    LineInput(
                        value: answers.value("number"), width: .middle, isCode: true, isRequired: true,
                        autocomplete: "off"),
                    answers.remarks("number", hint: .text("follow.number-hint"))),
                .line(
                    "phone", .text("follow.phone"),
                    LineInput(
                        value: answers.value("phone"), width: .short, isRequired: true, autocomplete: "off",
                        inputMode: "numeric", maximum: 4), answers.remarks("phone")),
            ], submit: .text("follow.show"), formErrors: formErrors)
    }

    /// Number and phone do not go together, or there is no such number; which of them is not told.
    package static let notFound = Words.text("follow.not-found")

    /// `isAwaited`: the handler has asked for material.
    package static func supplement(
        _ action: String, csrf: String, hidden: [HiddenField] = [], isAwaited: Bool = false,
        answers: FormAnswers = FormAnswers()
    ) -> FollowForm {
        FollowForm(
            .text(isAwaited ? "follow.supplement-asked" : "follow.supplement"),
            FormView(
                action, csrf: csrf, hidden: hidden,
                fields: [
                    .area(
                        "text", .text("follow.supplement-label"), AreaInput(answers.value("text"), isRequired: true),
                        answers.remarks("text", hint: .text("follow.supplement-hint")))
                ], submit: .text("follow.supplement-send"), prefix: "supplement"))
    }

    package static func rating(
        _ action: String, csrf: String, hidden: [HiddenField] = [], answers: FormAnswers = FormAnswers()
    ) -> FollowForm {
        let options = Option.family("satisfaction", ["satisfied", "mostly", "dissatisfied"])
        return FollowForm(
            .text("follow.rate"),
            FormView(
                action, csrf: csrf, hidden: hidden,
                fields: [
                    .choices(
                        "satisfaction", .text("follow.rate-label"), answers.chosen("satisfaction", among: options),
                        answers.remarks("satisfaction")),
                    .area(
                        "text", .text("ask.text"), AreaInput(answers.value("text")),
                        answers.remarks("text", isOptional: true)),
                ], submit: .text("follow.rate-send"), prefix: "rate"))
    }

    /// The link to the page that withdraws.
    package static func withdrawal(_ href: String) -> Link { Link(href, .text("follow.withdraw")) }
    /// The link to the page that asks for it to be handled again.
    package static func reopening(_ href: String) -> Link { Link(href, .text("follow.reopen")) }
}

extension PublicFormPage {
    /// Withdrawal of a request by who submitted it.
    package static func withdrawal(
        _ frame: PublicFrame, action: String, csrf: String, hidden: [HiddenField] = [], back: String,
        answers: FormAnswers = FormAnswers()
    ) -> PublicFormPage {
        PublicFormPage(
            frame: frame, heading: .text("follow.withdraw"), lead: .text("follow.withdraw-lead"),
            form: FormView(
                action, csrf: csrf, hidden: hidden,
                fields: [
                    .area(
                        "reason", .text("follow.withdraw-reason"), AreaInput(answers.value("reason")),
                        answers.remarks("reason", isOptional: true))
                ], submit: .text("follow.withdraw"), cancel: Link(back, .text("form.cancel"))))
    }

    /// Asks for a request to be handled again.
    package static func reopening(
        _ frame: PublicFrame, action: String, csrf: String, hidden: [HiddenField] = [], back: String,
        answers: FormAnswers = FormAnswers()
    ) -> PublicFormPage {
        PublicFormPage(
            frame: frame, heading: .text("follow.reopen"), lead: .text("follow.reopen-lead"),
            form: FormView(
                action, csrf: csrf, hidden: hidden,
                fields: [
                    .area(
                        "reason", .text("follow.reopen-reason"),
                        AreaInput(answers.value("reason"), isRequired: true), answers.remarks("reason"))
                ], submit: .text("follow.reopen-send"), cancel: Link(back, .text("form.cancel"))))
    }
}

extension Words {
    /// What a state means to who submitted the request.
    package static func followState(_ state: StateName) -> Words {
        let name =
            switch state {
            case .registered, .returned: "waiting"
            case .suspended: "suspended"
            case .concluded, .reviewed: "concluded"
            case .answered, .reported, .closed, .rejected, .withdrawn: state.rawValue
            default: "handling"
            }
        return .text("follow.state-\(name)")
    }
}
