import Endpoints
import Identity
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax

/// What the staff pages work with.
struct PageHandling: Sendable {
    let desk: ServiceDesk
    let accounts: Accounts
    let personal: PersonalSettings
    let shell: StaffShell
    let problems: StaffProblems
    let cookie: @Sendable () -> SessionCookie
    let passwordLength: @Sendable () -> Int

    /// A page as an endpoint; its problems are told as pages too.
    func endpoint(
        _ method: HTTPMethod, _ path: String, access: Access, _ summary: BilingualText, limit: RateLimit? = nil,
        handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        let problems = problems
        return Endpoint(method, path, surface: .page, access: access, summary, limit: limit) { call in
            do { return try await handle(call) } catch let problem as Problem {
                return await problems.reply(to: problem, for: call)
            }
        }
    }

    /// What people are called whom a record names.
    func names(of ids: some Sequence<String>) async -> PersonNames { await PersonNames(of: ids, in: accounts) }

    /// The person who calls.
    func person(_ call: Call) throws(Problem) -> Principal {
        guard let principal = call.principal else { throw .notSignedIn() }
        return principal
    }
}
