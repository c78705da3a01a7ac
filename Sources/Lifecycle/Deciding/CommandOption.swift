package import RuleModel
package import WorkCalendar

/// Whether a command is possible now for somebody, whatever its body will say.
package struct CommandOption: Hashable, Sendable {
    package var command: CommandName
    /// Why it is not possible; nil where it is.
    package var refusal: Refusal?

    package var isPossible: Bool { refusal == nil }
}

extension Lifecycle {
    /// What an actor can do with a request at an instant, and why not the rest, in the order of the lifecycle.
    package static func options(
        on request: ServiceRequest, by actor: Actor, at now: Instant, isSubmitter: Bool = false,
        policy: some ServicePolicy
    ) -> [CommandOption] {
        let current = dueFirings(of: request, policy: policy, upTo: now).reduce(request) { $0.applying($1) }
        let deciding = Deciding(
            request: current, actor: actor, now: now, isSubmitter: isSubmitter, policy: policy)
        return CommandName.known.filter { $0 != .register }.map { command in
            do throws(Refusal) {
                try deciding.admit(command)
                return CommandOption(command: command, refusal: nil)
            } catch {
                return CommandOption(command: command, refusal: error)
            }
        }
    }
}
