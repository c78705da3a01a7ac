package import Endpoints
import Lifecycle
import ModuleKit
package import RuleKeeping
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

/// The versions of the rules over HTTP: what was in force, what is proposed, and what is done about it.
///
/// An endpoint translates, nothing else: the keeper decides.
package struct RuleVersions: Sendable {
    /// Where on the network and where on the local socket.
    enum Place: String { case network = "/api/v1/rules", socket = "/operations/v1/rules" }

    /// A whole set with its scenario tests.
    static let largestSet = 8 << 20
    static let readers: Access = .roles([.policy, .operations, .auditor])
    static let authors: Access = .roles([.policy, .operations])

    let keeper: RuleKeeper

    package init(_ keeper: RuleKeeper) { self.keeper = keeper }

    /// What the network offers.
    package var network: [Endpoint] { reading(at: .network) + deciding(at: .network) + [drafting(at: .network)] }

    /// What operations have on the socket: besides, publication as the settings have it.
    package var operations: [Endpoint] {
        reading(at: .socket) + deciding(at: .socket) + [publication, rollback(at: .socket)]
    }

    func deciding(at place: Place) -> [Endpoint] {
        let decisions = [approval(at: place), refusal(at: place), withdrawal(at: place)]
        return place == .network ? decisions + [rollback(at: place)] : decisions
    }

    func caller(_ call: Call) throws(Problem) -> Actor {
        guard let principal = call.principal else { throw .notSignedIn() }
        return principal.actor
    }

    /// Runs what the keeper may refuse.
    func answer<Value: Encodable>(
        _ status: Int = 200, _ body: () async throws(RuleRefusal) -> Value
    ) async throws -> Reply {
        do throws(RuleRefusal) {
            return try Self.reply(try await body(), status)
        } catch { throw Problem(error) }
    }

    static func reply(_ value: some Encodable, _ status: Int = 200) throws(RuleRefusal) -> Reply {
        do throws(StoreError) {
            return Reply(
                status: status, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(value))
        } catch { throw .store(error) }
    }
}
