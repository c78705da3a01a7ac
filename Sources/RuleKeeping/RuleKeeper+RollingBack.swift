package import Lifecycle
import RuleModel
package import Store

// Back to a set that was in force before: at once as the emergency brake, else as a draft that a second person approves.
extension RuleKeeper {
    /// Brings a set back that was in force before, or drafts that, where a second person has to approve it.
    ///
    /// The scenario tests come back with it, as they last were while it was in force; of a set that was replaced before
    /// they were kept with sets, those that are there stay. Open requests leave what the sets in between brought upon
    /// them. Nothing is asked of packs that are newer.
    ///
    /// - Parameter claim: under which it is sent again.
    @discardableResult
    package func rollBack(
        to revision: String, by actor: Actor, note: String, under claim: IdempotencyClaim<RuleRollback>? = nil
    ) async throws(RuleRefusal) -> RuleRollback {
        if let refusal = mayDecide(actor) { throw refusal }
        return try await once(under: claim, unless: mayDecide(actor)) { () async throws(RuleRefusal) in
            guard note.saysSomething else { throw .noteMissing }
            let former = try await former(revision)
            let base = activeRevision
            guard former.hash != base else { throw .unchanged }
            let candidate = try await candidate(Self.files(of: former), wasInForce: true)
            guard try await rollsBackAlone(former.hash, by: actor) else {
                let record = draftRecord(candidate, by: actor.id, note: note, base: base, activation: nil)
                let drafting = claim?.from { (draft: RuleDraft) in .drafted(draft) }
                let kept = try await keep(
                    record, candidate, isFromFolder: folderHolds(candidate.revision),
                    under: drafting?.ofDraft(with: candidate.files, active: base))
                return .drafted(try draft(kept, files: candidate.files))
            }
            return .inForce(
                try await publish(
                    candidate,
                    RulePublication(
                        cause: .rollback, action: "roll-back-rules", actor: actor.id, note: note, base: base,
                        scenarios: try await restored(former.hash)),
                    under: claim?.from { set in .inForce(set) }))
        }
    }

    /// Whether one person can bring a set back: where no second person is asked for at all; else as the emergency brake,
    /// which leads from what came into force last to what was in force just before, once.
    ///
    /// A set that somebody refused, or has drafted who may not approve it, is not brought back around the second person.
    package func rollsBackAlone(_ hash: String, by actor: Actor) async throws(RuleRefusal) -> Bool {
        guard house.mode() == .approved else { return true }
        let (activations, draft) = try await reading { sql throws(StoreError) in
            (try RuleSetTable.activations(sql), try RuleDraftTable.find(hash, sql))
        }
        guard let last = activations.last, last.cause != .rollback, activations.dropLast().last?.hash == hash else {
            return false
        }
        guard let draft else { return true }
        if draft.state.isOpen { return mayApprove(draftOf: draft.author, by: actor) == nil }
        return draft.state != .refused || draft.base != last.hash
    }

    /// What a draft that brings a set back says of the scenario tests once it comes into force.
    func restored(_ hash: String) async throws(RuleRefusal) -> [RuleFile] {
        do throws(StoreError) { return try await scenariosToRestore(of: hash) } catch { throw .store(error) }
    }

    private func former(_ revision: String) async throws(RuleRefusal) -> RuleSetRecord {
        let former = try await reading { sql throws(StoreError) -> RuleSetRecord? in
            let hashes = Set(try RuleSetTable.activations(sql).map(\.hash).filter { $0.hasPrefix(revision) })
            guard hashes.count == 1, let hash = hashes.first else { return nil }
            return try RuleSetTable.find(hash, sql)
        }
        guard let former else { throw .unknownRevision(revision) }
        return former
    }

    private func reading<Value: Sendable>(
        _ work: @escaping @Sendable (any SQLReader) throws(StoreError) -> Value
    ) async throws(RuleRefusal) -> Value {
        do throws(StoreError) { return try await house.database.read(work) } catch { throw .store(error) }
    }
}

extension String {
    /// Whether there is more in it than spaces.
    var saysSomething: Bool { contains { !$0.isWhitespace } }
}
