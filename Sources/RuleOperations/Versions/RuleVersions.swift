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
    private let keys = KeysInFlight()

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

    func caller(_ call: Call) throws(Problem) -> Principal {
        guard let principal = call.principal else { throw .notSignedIn() }
        return principal
    }

    /// Runs what the keeper may refuse, and once where it comes under a key: then its answer is given again.
    ///
    /// - Parameter document: what is answered.
    func answer<Value: Sendable>(
        _ call: Call, under key: IdempotencyKey?, _ status: Int = 200,
        _ body: (IdempotencyClaim<Value>?) async throws(RuleRefusal) -> Value,
        as document: @escaping @Sendable (Value) -> some Encodable & Sendable
    ) async throws -> Reply {
        let reply: @Sendable (Value) throws(StoreError) -> Reply = { value throws(StoreError) in
            try Self.reply(document(value), status)
        }
        let claim = key?.claim(call) { value throws(StoreError) in try reply(value) }
        do {
            let value = try await keys.holding(key?.scope) { try await body(claim) }
            return try key?.reply ?? reply(value)
        } catch RuleRefusal.repeated(.same(let stored)) {
            return Reply(repeating: stored)
        } catch let refusal as RuleRefusal {
            throw Problem(refusal)
        } catch let error as StoreError {
            throw Problem(error)
        }
    }

    static func reply(_ value: some Encodable, _ status: Int = 200) throws(StoreError) -> Reply {
        Reply(status: status, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(value))
    }
}
