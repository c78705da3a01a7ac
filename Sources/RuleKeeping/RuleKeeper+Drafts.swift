package import Lifecycle
import Logging
package import RuleModel
import RulePlugins
package import Store
package import WorkCalendar

// Proposals: a whole set, kept with what was found out about it until a second person decides.
extension RuleKeeper {
    /// Keeps a set of files as a draft.
    ///
    /// - Parameters:
    ///   - author: who wrote it, and therefore cannot approve it.
    ///   - note: why; it may not be empty.
    ///   - base: the set in force that the author began from; the one in force now unless said.
    ///   - activation: when it is wanted to come into force; as soon as it is approved unless said.
    ///   - claim: under which it is sent again.
    /// - Returns: the draft, or the one that is open with the very same files.
    @discardableResult
    package func saveDraft(
        _ files: [RuleFile], by author: Actor, note: String, base: String? = nil, activation: Instant? = nil,
        under claim: IdempotencyClaim<RuleDraft>? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        try await once(under: claim) { () async throws(RuleRefusal) in
            guard note.saysSomething else { throw .noteMissing }
            let (record, candidate) = try await save(
                files, by: author, note: note, base: base, activation: activation, under: claim)
            return try draft(record, files: candidate.files)
        }
    }

    func save(
        _ files: [RuleFile], by author: Actor, note: String, base: String?, activation: Instant?,
        under claim: IdempotencyClaim<RuleDraft>? = nil
    ) async throws(RuleRefusal) -> (RuleDraftRecord, RuleCandidate) {
        try future(activation)
        let candidate = try await candidate(files)
        let record = draftRecord(
            candidate, by: author.id, note: note, base: base ?? activeRevision, activation: activation)
        let isInFolder = folderHolds(candidate.revision)
        let kept = try await keep(
            record, candidate, isFromFolder: isInFolder,
            under: claim?.ofDraft(with: candidate.files, active: record.base))
        return (kept, candidate)
    }

    /// The newest drafts, decided ones too, newest first. A set that was drafted several times is listed once, as its
    /// newest draft has it: that is the one which its hash names.
    package func drafts(limit: Int = 100) async throws(StoreError) -> [RuleDraft] {
        let active = activeRevision
        return try await house.database.read { sql in
            var seen = Set<String>()
            let newest = try RuleDraftTable.list(limit: limit, sql).filter { seen.insert($0.hash).inserted }
            return try newest.compactMap { record in
                guard let set = try RuleSetTable.find(record.hash, sql) else { return nil }
                return try RuleDraft(record, files: Self.files(of: set), active: active)
            }
        }
    }

    /// The newest draft of a set, by the beginning of its hash; nil where there is none, or several begin so.
    package func draft(_ hash: String) async throws(StoreError) -> RuleDraft? {
        let active = activeRevision
        return try await house.database.read { sql in
            guard let record = try RuleDraftTable.find(hash, sql), let set = try RuleSetTable.find(record.hash, sql)
            else { return nil }
            return try RuleDraft(record, files: Self.files(of: set), active: active)
        }
    }

    /// Takes a draft back; only its author can. One that was saved in the folder has no author that is known: whoever
    /// works at the machine that has the folder takes it back.
    ///
    /// - Parameter claim: under which it is sent again.
    @discardableResult
    package func withdraw(
        _ hash: String, by author: Actor, under claim: IdempotencyClaim<RuleDraft>? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        try await once(under: claim) { () async throws(RuleRefusal) in
            try await decide(hash, .withdrawn, by: author, "withdraw-rules", under: claim) { draft in
                let isOfMachine = draft.author == Self.folderAuthor && Self.isKnownToTheMachineAlone(author.id)
                return draft.author == author.id || isOfMachine ? nil : .notTheAuthor
            }
        }
    }

    /// Says no to a draft, also to one that waits for its time.
    ///
    /// - Parameter claim: under which it is sent again.
    @discardableResult
    package func reject(
        _ hash: String, by actor: Actor, reason: String, under claim: IdempotencyClaim<RuleDraft>? = nil
    ) async throws(RuleRefusal) -> RuleDraft {
        try await once(under: claim, unless: mayDecide(actor)) { () async throws(RuleRefusal) in
            guard reason.saysSomething else { throw .reasonMissing }
            return try await decide(hash, .refused, by: actor, "refuse-rules", reason: reason, under: claim) { draft in
                self.mayRefuse(draft, by: actor)
            }
        }
    }

    /// Stores a draft; one with the very same files that is open stays as it is.
    ///
    /// - Throws: ``RuleRefusal/approvedOtherwise(_:)`` where those were approved for a time, and this says something else.
    func keep(
        _ record: RuleDraftRecord, _ candidate: RuleCandidate, isFromFolder: Bool = false,
        under claim: IdempotencyClaim<RuleDraftRecord>? = nil
    ) async throws(RuleRefusal) -> RuleDraftRecord {
        let zone = inForce.history.zone
        let kept: Result<RuleDraftRecord, RuleRefusal>
        do throws(StoreError) {
            kept = try await house.database.write { sql -> Result<RuleDraftRecord, RuleRefusal> in
                if let earlier = try claim?.earlier(at: record.createdAt, sql) { return .failure(.repeated(earlier)) }
                guard let active = try RuleQueries.lastActivated(sql)?.hash, active != record.hash else {
                    return .failure(.unchanged)
                }
                guard active == record.base else { return .failure(.stale(base: record.base, active: active)) }
                if isFromFolder { try FolderMemory.set(taken: record.hash, at: record.createdAt, sql) }
                if let open = try RuleDraftTable.find(record.hash, sql), open.state.isOpen {
                    guard open.givesWay(to: record), try Self.replace(open, by: record, sql) else {
                        guard !open.isApproved(otherwise: record) else {
                            return .failure(.approvedOtherwise(open.activation.map { Self.shown($0, in: zone) } ?? ""))
                        }
                        try claim?.keep(open, at: record.createdAt, sql)
                        return .success(open)
                    }
                }
                try RuleSetTable.insert(
                    Self.record(
                        candidate.files, record.hash, by: record.author, note: record.note, at: record.createdAt), sql)
                try RuleDraftTable.insert(record, sql)
                try AuditLog.append(
                    Self.audit("draft-rules", record.hash, by: record.author, note: record.note, at: record.createdAt),
                    sql)
                let stored = try RuleDraftTable.find(record.hash, sql) ?? record
                try claim?.keep(stored, at: record.createdAt, sql)
                return .success(stored)
            }
        } catch { throw .store(error) }
        return try kept.get()
    }

    /// Takes a draft back for one with the same files; false where it was decided meanwhile.
    private static func replace(
        _ open: RuleDraftRecord, by record: RuleDraftRecord, _ sql: any SQLWriter
    ) throws(StoreError) -> Bool {
        var former = open
        (former.state, former.decidedBy, former.decidedAt) = (.withdrawn, record.author, record.createdAt)
        former.reason = "同一份规则重新提交"
        return try RuleDraftTable.settle(former, was: open.state, sql)
    }

    func draftRecord(
        _ candidate: RuleCandidate, by author: String, note: String, base: String, activation: Instant?
    ) -> RuleDraftRecord {
        RuleDraftRecord(
            hash: candidate.revision, base: base, author: author, note: note, createdAt: house.now(),
            activation: activation, report: (try? JSONWriter.bytes(candidate.report)) ?? Array("{}".utf8),
            scenarios: candidate.scenarios.map { .init(path: RuleRevision.name(of: $0), text: $0.text) })
    }

    func draft(_ record: RuleDraftRecord, files: [RuleFile]) throws(RuleRefusal) -> RuleDraft {
        do throws(StoreError) { return try RuleDraft(record, files: files, active: activeRevision) } catch {
            throw .store(error)
        }
    }

    /// A time that is over is nobody's wish.
    func future(_ activation: Instant?) throws(RuleRefusal) {
        guard let activation, activation < house.now() else { return }
        throw .tooLate(Self.shown(activation, in: inForce.history.zone))
    }

    /// A time as a person writes it: the day where that is when it begins.
    private static func shown(_ time: Instant, in zone: ZoneRules) -> String {
        let day = zone.date(of: time)
        return zone.start(of: day) == time ? "\(day)" : time.rfc3339(in: zone)
    }

    /// The draft of that hash as it stands.
    func found(_ hash: String) async throws(RuleRefusal) -> (record: RuleDraftRecord, draft: RuleDraft) {
        let active = activeRevision
        do throws(StoreError) {
            let found = try await house.database.read { sql -> (RuleDraftRecord, RuleDraft)? in
                guard let record = try RuleDraftTable.find(hash, sql),
                    let set = try RuleSetTable.find(record.hash, sql)
                else { return nil }
                return (record, try RuleDraft(record, files: Self.files(of: set), active: active))
            }
            if let found { return found }
        } catch { throw .store(error) }
        throw .unknownDraft(hash)
    }

    /// Ends a draft that is open, where nothing speaks against it.
    private func decide(
        _ hash: String, _ state: RuleDraftRecord.State, by actor: Actor, _ action: String, reason: String = "",
        under claim: IdempotencyClaim<RuleDraft>?, unless refusal: (RuleDraft) -> RuleRefusal?
    ) async throws(RuleRefusal) -> RuleDraft {
        let (was, draft) = try await found(hash)
        guard was.state.isOpen else { throw .decided(was.state) }
        if let refusal = refusal(draft) { throw refusal }
        var record = was
        (record.state, record.decidedBy, record.decidedAt, record.reason) = (state, actor.id, house.now(), reason)
        try await settle(
            record, was: was.state, action, by: actor.id, detail: reason,
            under: claim?.ofDraft(with: draft.files, active: activeRevision))
        return try self.draft(record, files: draft.files)
    }

    /// Writes a decision down, once.
    func settle(
        _ record: RuleDraftRecord, was state: RuleDraftRecord.State, _ action: String, by actor: String,
        detail: String = "", under claim: IdempotencyClaim<RuleDraftRecord>? = nil
    ) async throws(RuleRefusal) {
        let now = house.now()
        let settled: Result<Bool, RuleRefusal>
        do throws(StoreError) {
            settled = try await house.database.write { sql -> Result<Bool, RuleRefusal> in
                if let earlier = try claim?.earlier(at: now, sql) { return .failure(.repeated(earlier)) }
                guard try RuleDraftTable.settle(record, was: state, sql) else { return .success(false) }
                if record.state == .approved { _ = try RuleSetTable.approve(record.hash, by: actor, at: now, sql) }
                try AuditLog.append(Self.audit(action, record.hash, by: actor, note: detail, at: now), sql)
                try claim?.keep(record, at: now, sql)
                return .success(true)
            }
        } catch { throw .store(error) }
        guard try settled.get() else { throw .decided(try await found(record.hash).record.state) }
    }
}

extension RuleDraftRecord {
    /// Whether another with the same files says more, and nobody else's word is lost by it: who saved the folder now gives
    /// a reason or a date, an author changes them before a second person decided, or it was begun from rules that are no
    /// longer in force.
    fileprivate func givesWay(to other: RuleDraftRecord) -> Bool {
        if base != other.base { return true }
        switch state {
        case .waiting:
            guard author == other.author || author == RuleKeeper.folderAuthor else { return false }
            return (author, note, activation) != (other.author, other.note, other.activation)
                || scenarios != other.scenarios
        case .approved: return author == other.author && author == decidedBy && isApproved(otherwise: other)
        case .active, .refused, .withdrawn, .failed: return false
        }
    }

    /// Whether it was approved for a time, and somebody with the same files gives a reason, a date or scenario tests that
    /// were not what was approved. A folder that is saved gives none.
    fileprivate func isApproved(otherwise other: RuleDraftRecord) -> Bool {
        guard state == .approved, other.author != RuleKeeper.folderAuthor else { return false }
        return !other.note.isEmpty && other.note != note || other.activation.map { $0 != activation } == true
            || !other.scenarios.isEmpty && other.scenarios != scenarios
    }
}
