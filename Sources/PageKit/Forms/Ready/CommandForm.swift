package import RuleModel
package import Texts

/// The form of one command; the fields' names are those of its event's data.
package struct CommandForm: Hashable, Sendable {
    package var command: CommandName
    package var action: String
    package var csrf: String
    /// What else the form carries, such as the version that it was opened on.
    package var hidden: [HiddenField]
    package var answers: FormAnswers
    /// What there is to choose from, where the command asks for it.
    package var units: [Option]
    package var matters: [Option]
    /// In whose name a callback may be recorded.
    package var callers: [CallbackRule.Caller]
    package var cancel: Link?

    package init(
        _ command: CommandName, action: String, csrf: String, hidden: [HiddenField] = [],
        answers: FormAnswers = FormAnswers(), units: [Option] = [], matters: [Option] = [],
        callers: [CallbackRule.Caller] = [.unit, .office], cancel: Link? = nil
    ) {
        self.command = command
        self.action = action
        self.csrf = csrf
        self.hidden = hidden
        self.answers = answers
        self.units = units
        self.matters = matters
        self.callers = callers
        self.cancel = cancel
    }

    package var view: FormView {
        FormView(
            action, csrf: csrf, hidden: hidden + onlyCaller, fields: fields, submit: submit,
            otherSubmits: [], cancel: cancel)
    }

    /// What the button says: the act.
    private var submit: Words {
        let own: [CommandName] = [
            .progress, .note, .conclude, .requestMaterial, .review, .reportResult, .callBack,
        ]
        return own.contains(command) ? .text("submit.\(command.rawValue)") : .command(command)
    }

    /// One line on what follows from a command; nil for those of which nothing does.
    package static func consequence(of command: CommandName) -> Words? {
        let silent: [CommandName] = [.register, .note]
        return silent.contains(command) || !CommandName.known.contains(command)
            ? nil : .text("effect.\(command.rawValue)")
    }

    /// The letter that opens a command after `.`; nil where it has none.
    package static func key(of command: CommandName) -> String? {
        let keys: [CommandName: String] = [
            .accept: "a", .progress: "p", .conclude: "c", .requestMaterial: "m", .return: "r", .contact: "t",
            .note: "n", .dispatch: "d", .redispatch: "d", .answer: "w", .review: "v", .reportResult: "f",
            .callBack: "b", .classify: "y", .reject: "j", .close: "l", .reopen: "o", .supplyMaterial: "s",
        ]
        return keys[command]
    }
}
