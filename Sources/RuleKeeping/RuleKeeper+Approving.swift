package import Lifecycle
package import RuleModel
import RulePlugins
package import Store
package import WorkCalendar

// The second person's word, and what it brings about.
extension RuleKeeper {
    /// Why somebody cannot approve a draft, nor refuse it; nil where the person can.
    ///
    /// Two people are always needed, whatever the permissions say.
    package func mayApprove(_ draft: RuleDraft, by actor: Actor) -> RuleRefusal? {
        mayApprove(draftOf: draft.author, by: actor)
    }

    /// The same by the draft's author.
    func mayApprove(draftOf author: String, by actor: Actor) -> RuleRefusal? {
        if author == actor.id { return .ownDraft }
        if Self.isKnownToTheMachineAlone(author), Self.isKnownToTheMachineAlone(actor.id) {
            return .onlyTheMachineKnows
        }
        return mayDecide(actor)
    }

    /// Why somebody cannot refuse a draft: for the same reasons, said of a refusal.
    func mayRefuse(_ draft: RuleDraft, by actor: Actor) -> RuleRefusal? {
        switch mayApprove(draft, by: actor) {
        case .ownDraft: .ownDraftRefused
        case .onlyTheMachineKnows: .refusedByTheMachine
        case let refusal: refusal
        }
    }

    /// Approves a draft: it comes into force at once, or at its time.
    ///
    /// - Parameter activation: when; the author's wish unless said.
    @discardableResult
    package func approve(
        _ hash: String, by actor: Actor, activation: Instant? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        try await approve(hash, by: actor, time: activation.map { .at($0) } ?? .asWished)
    }

    /// Approves a draft for a time.
    ///
    /// - Parameter claim: under which it is sent again.
    @discardableResult
    package func approve(
        _ hash: String, by actor: Actor, time: ActivationTime, under claim: IdempotencyClaim<RuleDraft>? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        try await once(under: claim, unless: mayDecide(actor)) { () async throws(RuleRefusal) in
            let (was, draft) = try await found(hash)
            guard was.state == .waiting else { throw .decided(was.state) }
            if let refusal = mayApprove(draft, by: actor) { throw refusal }
            if case .at(let instant) = time { try future(instant) }
            guard was.base == activeRevision else { throw .stale(base: was.base, active: activeRevision) }
            let candidate = try await candidate(draft.files, wasInForce: draft.bringsBack)
            var record = was
            (record.decidedBy, record.decidedAt) = (actor.id, house.now())
            record.activation = time.instant(wished: was.activation).flatMap { $0 > house.now() ? $0 : nil }
            record.state = record.activation == nil ? .active : .approved
            try await decided(
                record, was, candidate, "approve-rules", by: actor,
                under: claim?.ofDraft(with: draft.files, active: was.base))
            return try self.draft(record, files: draft.files)
        }
    }

    /// Publishes a set as `rules.activation` has it: at once where no second person is asked for, else as a draft.
    ///
    /// - Parameter note: why; it may not be empty.
    package func publish(
        _ files: [RuleFile], by author: Actor, note: String, base: String? = nil, activation: Instant? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        guard note.saysSomething else { throw .noteMissing }
        let (was, candidate) = try await save(files, by: author, note: note, base: base, activation: activation)
        var record = was
        if house.mode() == .onSave, was.state == .waiting {
            (record.decidedBy, record.decidedAt) = (author.id, house.now())
            record.state = activation == nil ? .active : .approved
            try await decided(record, was, candidate, "publish-rules", by: author)
        }
        return try draft(record, files: candidate.files)
    }

    /// Puts a draft into force that was decided upon, or leaves it to its time.
    private func decided(
        _ record: RuleDraftRecord, _ was: RuleDraftRecord, _ candidate: RuleCandidate, _ action: String,
        by actor: Actor, under claim: IdempotencyClaim<RuleDraftRecord>? = nil
    ) async throws(RuleRefusal) {
        if let time = record.activation {
            return try await settle(
                record, was: was.state, action, by: actor.id, detail: time.rfc3339, under: claim)
        }
        try await publish(
            candidate, try await publication(settling: record, was, candidate, action, by: actor.id),
            under: claim?.from { _ in record })
    }

    /// The act by which a draft comes into force; one that brings a former set back is a rollback.
    func publication(
        settling record: RuleDraftRecord, _ was: RuleDraftRecord, _ candidate: RuleCandidate, _ action: String,
        by actor: String
    ) async throws(RuleRefusal) -> RulePublication {
        let bringsBack = candidate.report.bringsBack == true
        return RulePublication(
            cause: bringsBack ? .rollback : .publish, action: action, actor: actor, author: was.author, note: was.note,
            base: was.base, draft: (record, was.state),
            scenarios: bringsBack ? try await restored(was.hash) : RuleDraft.scenarios(of: was))
    }

    /// By the permissions in force. Sets from before there was such a permission leave it to the policy staff.
    func mayDecide(_ actor: Actor) -> RuleRefusal? {
        let query = PermitQuery(
            command: .approveRules, roles: actor.roles, unit: actor.unit, state: nil, lead: nil, track: nil)
        switch current.permit(query) {
        case .permitted: return nil
        case .refused(nearest: nil) where !actor.roles.isDisjoint(with: [.policy, .operations]): return nil
        case .refused(let nearest): return .notPermitted(nearest)
        }
    }

    /// The folder and logins of the operating system: two of them may be one person at the same machine.
    static func isKnownToTheMachineAlone(_ id: String) -> Bool { id == folderAuthor || id.hasPrefix("os:") }
}
