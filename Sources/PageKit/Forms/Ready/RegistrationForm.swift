import RuleModel
import Texts

/// The form that intake clerks fill in.
package struct RegistrationForm: Hashable, Sendable {
    package var csrf: String
    package var answers: FormAnswers
    package var channels: [Option]
    package var kinds: [Option]
    package var matters: [Option]
    package var hidden: [HiddenField]

    /// `channels`, `kinds` and `matters` are what the rules and modules know.
    package init(
        csrf: String, answers: FormAnswers = FormAnswers(), channels: [Option], kinds: [Option], matters: [Option],
        hidden: [HiddenField] = []
    ) {
        self.csrf = csrf
        self.answers = answers
        self.channels = channels
        self.kinds = kinds
        self.matters = matters
        self.hidden = hidden
    }

    package var view: FormView {
        FormView(
            "/requests", csrf: csrf, hidden: hidden, fields: source + content + caller, submit: .text("register.send"),
            otherSubmits: [Option("suggest", .text("register.suggest"))])
    }

    private var source: [Field] {
        [
            .select(
                "channel", .text("register.channel"), answers.chosen("channel", among: channels),
                answers.remarks("channel")),
            line("channelNumber", "register.channel-number", width: .middle),
            .choices("kind", .text("register.kind"), answers.chosen("kind", among: kinds), answers.remarks("kind")),
            .choices(
                "urgency", .text("register.urgency"),
                answers.chosen(
                    "urgency", among: Urgency.known.map { Option($0.rawValue, .urgency($0)) }, choosesFirst: true),
                answers.remarks("urgency")),
        ]
    }

    private var content: [Field] {
        [
            .area(
                "text", .text("register.text"), AreaInput(answers.value("text"), isRequired: true),
                answers.remarks("text")),
            line("title", "register.request-title", hint: .text("register.request-title-hint")),
            .select(
                "subject", .text("register.subject"),
                answers.chosen("subject", among: [Option("", .text("register.subject-unknown"))] + matters),
                answers.remarks("subject", hint: .text("register.subject-hint"), isOptional: true)),
        ]
    }

    private var caller: [Field] {
        [
            line("creditCode", "register.entity-code", width: .middle, isCode: true),
            line("name", "register.entity-name"),
            line("contact", "register.contact", width: .short),
            line("phone", "register.phone", width: .short, type: "tel"),
        ]
    }

    private func line(
        _ name: String, _ label: String, width: LineInput.Width = .full, isCode: Bool = false, type: String = "text",
        hint: Words? = nil
    ) -> Field {
        .line(
            name, .text(label), LineInput(type: type, value: answers.value(name), width: width, isCode: isCode),
            answers.remarks(name, hint: hint, isOptional: true))
    }
}
