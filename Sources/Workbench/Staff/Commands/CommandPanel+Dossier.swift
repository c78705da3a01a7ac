import Lifecycle
import PageKit
import RuleModel
import ServiceDesk
import Texts

extension CommandPanel {
    /// The form that the next due clock asks for, the other possible commands as links, the rest with its reason.
    init(_ dossier: Dossier, forms: CommandForms) {
        let next = NextStep.command(dossier)
        let number = dossier.request.number
        self.init(
            open: next.map { command in
                OpenCommand(
                    .command(command), consequence: CommandForm.consequence(of: command),
                    form: forms.form(command, canCancel: false))
            },
            others: dossier.options.filter { $0.isPossible && $0.command != next }.map { option in
                CommandLink(
                    RequestAddress.command(option.command, number), .command(option.command),
                    key: CommandForm.key(of: option.command),
                    consequence: CommandForm.consequence(of: option.command))
            },
            refused: dossier.options.compactMap(Self.refused))
    }

    private static func refused(_ option: CommandOption) -> RefusedCommand? {
        option.refusal.map { refusal in
            RefusedCommand(
                .command(option.command), because: .both(refusal.text), rule: refusal.rule.map(RuleLink.init))
        }
    }
}

extension RuleLink {
    init(_ reference: RuleReference) { self.init(reference.rule, href: RequestAddress.rule(reference)) }
}
