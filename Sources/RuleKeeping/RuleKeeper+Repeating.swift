import RuleModel
import Store

// What is sent again under its key is done once.
extension RuleKeeper {
    /// Does what comes under a key, unless it came before.
    ///
    /// It is looked for before anything takes long or is asked of rules that it has changed, and again where the act
    /// fails. That it is done only once is up to the act, which asks in the transaction of its effect.
    ///
    /// - Parameter forbidden: why the caller may not know of it any more; nil where the caller may.
    func once<Answer>(
        under claim: IdempotencyClaim<Answer>?, unless forbidden: @autoclosure () -> RuleRefusal? = nil,
        _ act: () async throws(RuleRefusal) -> Answer
    ) async throws(RuleRefusal) -> Answer {
        guard let claim else { return try await act() }
        if let earlier = try await earlier(claim) { throw forbidden() ?? .repeated(earlier) }
        do throws(RuleRefusal) { return try await act() } catch {
            // Another node may have done it meanwhile: then it is no longer there to be decided.
            if let earlier = try await earlier(claim) { throw forbidden() ?? .repeated(earlier) }
            throw error
        }
    }

    private func earlier(_ claim: IdempotencyClaim<some Any>) async throws(RuleRefusal) -> EarlierCall? {
        let now = house.now()
        do throws(StoreError) {
            return try await house.database.read { sql in try claim.earlier(at: now, sql) }
        } catch { throw .store(error) }
    }
}

extension IdempotencyClaim<RuleDraft> {
    /// The claim for what the database keeps of a draft.
    ///
    /// - Parameter active: the hash of the set in force.
    func ofDraft(with files: [RuleFile], active: String) -> IdempotencyClaim<RuleDraftRecord> {
        from { record throws(StoreError) in try RuleDraft(record, files: files, active: active) }
    }
}
