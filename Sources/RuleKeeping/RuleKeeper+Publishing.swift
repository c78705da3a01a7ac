import Lifecycle
import Logging
import RuleModel
import RulePlugins
import Store
import WorkCalendar

// The one way into force: everything in one transaction, then one swap.
extension RuleKeeper {
    /// What a transaction that puts a set into force has to tell.
    private struct Committed {
        /// The place of the activation.
        var id: Int64
        /// The activation before has nothing left to say.
        var forgetsFormer: Bool
    }

    /// Puts a set into force.
    ///
    /// - Throws: What keeps it from that; then nothing is changed.
    @discardableResult
    func publish(
        _ candidate: RuleCandidate, _ act: RulePublication, under claim: IdempotencyClaim<ActivatedSet>? = nil
    ) async throws(RuleRefusal) -> ActivatedSet {
        let now = house.now()
        let before = inForce
        let next = ActivatedSet(
            id: before.lastActivation + 1, ruleSet: candidate.ruleSet, files: candidate.files, at: now,
            actor: act.actor, cause: act.cause, note: act.note, author: act.author ?? act.actor)
        let rules: RulesInForce
        let committed: Committed
        do {
            try await keepScenarios(besides: act.isFromFolder ? candidate.revision : nil)
            rules = try RulesInForce(before.sets + [next], lastActivation: next.id, at: now, own: candidate.policy)
            let isSuperseded = !before.isStandIn && before.isSuperseded(by: next)
            let known = before.newest.revision == act.base ? before.lastActivation : nil
            committed = try await house.database.write { sql -> Result<Committed, RuleRefusal> in
                if let earlier = try claim?.earlier(at: now, sql) { return .failure(.repeated(earlier)) }
                let committed = try Self.commit(next, act, after: known, isSuperseded: isSuperseded, sql)
                if case .success = committed { try claim?.keep(next, at: now, sql) }
                return committed
            }.get()
        } catch let error as PolicyError { throw .unusable(error) } catch let error as RuleRefusal {
            throw error
        } catch { throw .store(error as? StoreError ?? .failed("\(error)")) }
        await take(rules, committed)
        house.logger.notice(
            "rules are in force",
            metadata: ["revision": "\(next.revision)", "cause": "\(next.cause.rawValue)", "actor": "\(next.actor)"])
        await renewFolder(with: act.scenarios)
        return next
    }

    private func take(_ rules: RulesInForce, _ committed: Committed) async {
        do {
            // Where another node was in between, what is in force is not what was tried here.
            // A rollback may bring back what is not loaded.
            guard committed.id == rules.lastActivation, rules.newest.cause != .rollback else {
                return try await refresh()
            }
            swap(to: committed.forgetsFormer ? try rules.withoutFormer(at: house.now()) : rules)
            showPublication(nil)
        } catch {
            house.logger.warning("the activated rules cannot be looked up", metadata: ["error": "\(error)"])
        }
    }

    /// - Parameter known: the last activation that was known of, where its rules, or what stands in for them, are the base.
    private static func commit(
        _ next: ActivatedSet, _ act: RulePublication, after known: Int64?, isSuperseded: Bool, _ sql: any SQLWriter
    ) throws(StoreError) -> Result<Committed, RuleRefusal> {
        guard let former = try RuleQueries.lastActivated(sql) else { return .failure(.unknownRevision(act.base)) }
        guard former.hash == act.base || former.id == known else {
            return .failure(.stale(base: act.base, active: former.hash))
        }
        if let draft = act.draft, !(try RuleDraftTable.settle(draft.record, was: draft.was, sql)) {
            return .failure(.decided(try RuleDraftTable.find(draft.record.hash, sql)?.state ?? .active))
        }
        let record = record(next.files, next.revision, by: act.author ?? act.actor, note: act.note, at: next.at)
        try RuleSetTable.insert(record, sql)
        if act.draft != nil { _ = try RuleSetTable.approve(next.revision, by: act.actor, at: next.at, sql) }
        var forgetsFormer = isSuperseded && former.id == next.id - 1
        if forgetsFormer { forgetsFormer = try !RuleQueries.roundBegan(since: former, sql) }
        if act.cause == .rollback { try RuleQueries.recall(next.revision, sql) }
        if forgetsFormer { try RuleQueries.forget(former.id, sql) }
        _ = try RuleSetTable.activate(
            next.revision, cause: act.cause, by: act.actor, author: act.author, note: act.note, at: next.at, sql)
        try FolderMemory.set(taken: next.revision, base: act.isFromFolder ? next.revision : nil, at: next.at, sql)
        try AuditLog.append(audit(act.action, next.revision, by: act.actor, note: act.note, at: next.at), sql)
        return .success(Committed(id: try RuleQueries.lastActivation(sql) ?? 0, forgetsFormer: forgetsFormer))
    }
}
