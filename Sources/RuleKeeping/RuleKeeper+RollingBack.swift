package import Lifecycle
import RuleModel
import Store

extension RuleKeeper {
    /// Brings a set back into force that was in force before; it was approved once, so one person can.
    ///
    /// The scenario tests come back with it, as they last were while it was in force; of a set that was replaced before
    /// they were kept with sets, those that are there stay. Open requests leave what the sets in between brought upon them. Nothing is asked of packs that are newer.
    @discardableResult
    package func rollBack(
        to revision: String, by actor: Actor, note: String = ""
    ) async throws(RuleRefusal) -> ActivatedSet {
        if let refusal = mayDecide(actor) { throw refusal }
        let former: RuleSetRecord?
        let scenarios: [RuleFile]
        do throws(StoreError) {
            former = try await house.database.read { sql in
                let hashes = Set(try RuleSetTable.activations(sql).map(\.hash).filter { $0.hasPrefix(revision) })
                guard hashes.count == 1, let hash = hashes.first else { return nil }
                return try RuleSetTable.find(hash, sql)
            }
            scenarios = if let former { try await scenariosToRestore(of: former.hash) } else { [] }
        } catch { throw .store(error) }
        guard let former else { throw .unknownRevision(revision) }
        let base = activeRevision
        guard former.hash != base else { throw .unchanged }
        let candidate = try await candidate(Self.files(of: former), wasInForce: true)
        return try await publish(
            candidate,
            RulePublication(
                cause: .rollback, action: "roll-back-rules", actor: actor.id, author: former.author, note: note,
                base: base, scenarios: scenarios))
    }
}
