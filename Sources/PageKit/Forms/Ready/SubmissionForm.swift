import RuleModel
package import Texts

/// The form that enterprises and residents fill in.
package struct SubmissionForm: Hashable, Sendable {
    /// The greatest length of a request's text.
    package static let longestText = 2000

    package var csrf: String
    package var answers: FormAnswers
    /// The matters of the catalogue.
    package var matters: [Option]
    /// Whether files may be sent along.
    package var takesFiles: Bool
    package var hidden: [HiddenField]
    /// Faults that belong to no field.
    package var formErrors: [Words]

    package init(
        csrf: String, answers: FormAnswers = FormAnswers(), matters: [Option] = [], takesFiles: Bool = false,
        hidden: [HiddenField] = [], formErrors: [Words] = []
    ) {
        self.csrf = csrf
        self.answers = answers
        self.matters = matters
        self.takesFiles = takesFiles
        self.hidden = hidden
        self.formErrors = formErrors
    }

    package var view: FormView {
        FormView(
            "/submit", csrf: csrf, hidden: hidden, fields: who + what + whom + files, submit: .text("submit.send"),
            formErrors: formErrors)
    }

    /// What the answers to “you speak for” are.
    package static let represented = ["enterprise", "individual-business", "resident"]

    private var who: [Field] {
        let kinds: [Option] = [
            Option("enterprise", .entityKind(.enterprise)),
            Option("individual-business", .entityKind(.individualBusiness)),
            Option("resident", .text("submit.resident")),
        ]
        let code = LineInput(
            value: answers.value("creditCode"), width: .middle, isCode: true, autocomplete: "off", maximum: 18)
        return [
            .choices(
                "represents", .text("submit.represents"),
                answers.chosen("represents", among: kinds, choosesFirst: true), answers.remarks("represents")),
            .line(
                "creditCode", .text("submit.credit-code"), code,
                answers.remarks("creditCode", hint: .text("submit.credit-code-hint"), isOptional: true)),
            .line(
                "name", .text("submit.name"), LineInput(value: answers.value("name"), autocomplete: "organization"),
                answers.remarks("name", hint: .text("submit.name-hint"))),
        ]
    }

    private var what: [Field] {
        let area = AreaInput(answers.value("text"), isRequired: true, maximum: Self.longestText)
        return [
            .choices(
                "kind", .text("submit.kind"),
                answers.chosen(
                    "kind", among: RequestKind.known.map { Option($0.rawValue, .kind($0)) }, choosesFirst: false),
                answers.remarks("kind"))
        ] + subject + [
            .area("text", .text("submit.text"), area, answers.remarks("text", hint: .text("submit.text-hint"))),
            .line(
                "place", .text("submit.place"),
                LineInput(value: answers.value("place"), autocomplete: "street-address"),
                answers.remarks("place", isOptional: true)),
        ]
    }

    private var subject: [Field] {
        guard !matters.isEmpty else { return [] }
        let options = [Option("", .text("submit.subject-unknown"))] + matters
        return [
            .select(
                "subject", .text("submit.subject"), answers.chosen("subject", among: options),
                answers.remarks("subject", hint: .text("submit.subject-hint"), isOptional: true))
        ]
    }

    private var whom: [Field] {
        let phone = LineInput(
            type: "tel", value: answers.value("phone"), width: .short, isRequired: true, autocomplete: "tel",
            inputMode: "tel")
        return [
            .line(
                "contact", .text("submit.contact-name"),
                LineInput(value: answers.value("contact"), width: .short, autocomplete: "name"),
                answers.remarks("contact", isOptional: true)),
            .line(
                "phone", .text("submit.phone"), phone, answers.remarks("phone", hint: .text("submit.phone-hint"))),
        ]
    }

    private var files: [Field] {
        guard takesFiles else { return [] }
        return [
            .file(
                "attachment", .text("submit.attachment"), FileInput(isSeveral: true),
                answers.remarks("attachment", hint: .text("submit.attachment-hint"), isOptional: true))
        ]
    }
}
