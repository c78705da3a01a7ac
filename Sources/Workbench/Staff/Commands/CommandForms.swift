import Endpoints
import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Texts

/// The forms of commands on one request, as one person may send them.
struct CommandForms {
    /// The field that carries the version that the form was opened on.
    static let version = "version"

    let request: ServiceRequest
    let policy: CompiledPolicy
    /// Who sends them.
    let actor: Actor
    let csrf: String

    /// The form of a command; `cancel` leads back to the request.
    func form(_ command: CommandName, answers: FormAnswers? = nil, canCancel: Bool = true) -> FormView {
        let number = request.number
        return CommandForm(
            command, action: RequestAddress.command(command, number), csrf: csrf,
            hidden: [HiddenField(Self.version, "\(request.version)")], answers: answers ?? proposed(command),
            units: units, matters: MatterOptions.all(policy),
            callers: request.callers(for: actor),
            cancel: canCancel ? Link(RequestAddress.page(number), .text("form.cancel")) : nil
        ).view
    }

    /// What stands in an untouched form: the unit that the rules propose.
    private func proposed(_ command: CommandName) -> FormAnswers {
        guard command == .dispatch, let lead = request.proposal.route.lead else { return FormAnswers() }
        return FormAnswers(["unit": lead.rawValue])
    }

    private var units: [Option] { policy.units.map { Option($0.name.rawValue, .plain($0.name.rawValue)) } }
}

/// The matters of the catalogue to choose from.
enum MatterOptions {
    static func all(_ policy: CompiledPolicy) -> [Option] {
        policy.matters.map { Option($0.id.rawValue, .plain($0.title)) }
    }
}
