package import Lifecycle
package import RuleModel
import RulePlugins
package import Store

/// A request with all that a person has to know to go on with it.
package struct Dossier: Sendable {
    package var request: ServiceRequest
    /// As they stand now, ended ones included.
    package var clocks: [ClockInstance]
    /// The commands that were asked about: possible for the person now, or why not.
    package var options: [CommandOption]
}

extension ServiceDesk {
    /// Several requests as one person sees them now, those left out that the person may not see.
    ///
    /// - Parameter commands: of which of them it matters whether the person can carry them out; all unless said.
    package func dossiers(
        of numbers: [RequestNumber], by actor: Actor, for visibility: Visibility,
        commands: @escaping @Sendable (ServiceRequest, [ClockInstance]) -> [CommandName] = { _, _ in CommandName.known }
    ) async throws(StoreError) -> [RequestNumber: Dossier] {
        let now = now()
        return try await database.read { sql in
            var dossiers: [RequestNumber: Dossier] = [:]
            for number in numbers {
                guard let request = try RequestStore.load(number, sql)?.request, visibility.shows(request) else {
                    continue
                }
                let policy = try policies.policy(roundBegan: request.roundBegan, at: now)
                let clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
                dossiers[number] = Dossier(
                    request: request, clocks: clocks,
                    options: Lifecycle.options(
                        on: request, by: actor, at: now, of: commands(request, clocks), clocks: clocks,
                        policy: policy))
            }
            return dossiers
        }
    }
}
