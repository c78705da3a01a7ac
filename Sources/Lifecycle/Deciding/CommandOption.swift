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
    ///
    /// - Parameters:
    ///   - commands: those that are asked about; all unless said.
    ///   - clocks: the request's clocks at that instant, where they are known.
    package static func options(
        on request: ServiceRequest, by actor: Actor, at now: Instant, isSubmitter: Bool = false,
        of commands: [CommandName] = CommandName.known, clocks: [ClockInstance]? = nil, policy: some ServicePolicy
    ) -> [CommandOption] {
        let firings = dueFirings(of: request, policy: policy, upTo: now, clocks: clocks)
        let current = firings.reduce(request) { $0.applying($1) }
        let deciding = Deciding(
            request: current, actor: actor, now: now, isSubmitter: isSubmitter, policy: policy)
        return commands.filter { $0 != .register }.map { command in
            do throws(Refusal) {
                try deciding.admit(command)
                return CommandOption(command: command, refusal: nil)
            } catch {
                return CommandOption(command: command, refusal: error)
            }
        }
    }
}
