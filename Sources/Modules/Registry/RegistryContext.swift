import Endpoints
import ModuleKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax

/// What the registry's endpoints and pages work with.
struct RegistryContext: Sendable {
    /// Who keeps the register: the office, and operations that feed it.
    static let keepers: Set<Role> = [.dispatcher, .operations]

    let database: any Database
    let registry: EnterpriseRegistry
    let desk: ServiceDesk
    let shell: any PageShell
    /// The keys of imports that are under way.
    let keys = KeysInFlight()

    /// The units that a register may name.
    func units() throws -> KnownUnits { KnownUnits(try desk.policy().units) }

    /// The register as a list.
    var lists: RegistryLists { RegistryLists(registry: registry, desk: desk) }

    func person(_ call: Call) throws(Problem) -> Principal {
        guard let principal = call.principal else { throw .notSignedIn() }
        return principal
    }

    func isKeeper(_ call: Call) -> Bool { Access.roles(Self.keepers).admits(call.principal?.roles) }

    /// The enterprise that a path names.
    func enterprise(_ call: Call) async throws -> EnterpriseRecord {
        guard let record = try await registry.record(Self.code(call)) else { throw Problem.notFound(call.path) }
        return record
    }

    static func code(_ call: Call) -> String { call.pathValues["creditCode"]?.uppercased() ?? "" }
}
