import Logging
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

// What was approved for a date.
extension RuleKeeper {
    /// Puts approved drafts into force whose time has come, the earliest first; whichever node is first does it.
    ///
    /// - Parameter tries: whether what waits for its time is tried already; that takes too long before the first answer.
    func publishDue(tries: Bool) async {
        do {
            while let next = try await house.database.read({ sql in try RuleDraftTable.due(by: .latest, sql) }) {
                guard let time = next.activation, time <= house.now() else {
                    return tell(of: next, await hindrance(to: next, tries: tries))
                }
                do throws(RuleRefusal) {
                    try await publishDue(next)
                } catch {
                    try await fail(next, error)
                }
            }
            showWaiting(nil)
        } catch {
            house.logger.warning("approved rules cannot be looked up", metadata: ["error": "\(error)"])
        }
    }

    /// Why a set cannot come into force when its time comes, as things stand; nil where nothing is known to keep it from that.
    ///
    /// It passed when it was approved; since then another set may have come into force, or a version of the product that
    /// refuses more.
    private func hindrance(to next: RuleDraftRecord, tries: Bool) async -> RuleRefusal? {
        guard next.base == activeRevision else { return .stale(base: next.base, active: activeRevision) }
        if let known = waitingTrial, (known.hash, known.base) == (next.hash, next.base) { return known.refusal }
        guard tries else { return nil }
        var refusal: RuleRefusal?
        do throws(RuleRefusal) {
            let draft = try await found(next.hash).draft
            _ = try await candidate(draft.files, wasInForce: draft.bringsBack)
        } catch .store {
            return nil
        } catch {
            refusal = error
        }
        waitingTrial = WaitingTrial(hash: next.hash, base: next.base, refusal: refusal)
        return refusal
    }

    /// Says as soon as it is so that a set cannot come into force when its time comes, while it can still be made again.
    private func tell(of next: RuleDraftRecord, _ hindrance: RuleRefusal?) {
        guard let hindrance, let time = next.activation else {
            showWaiting(nil)
            return
        }
        let (hash, moment) = (next.hash.prefix(12), time.rfc3339(in: inForce.history.zone))
        guard showWaiting(Self.fault(hindrance, hash: hash, moment: moment)) else { return }
        house.logger.warning(
            "approved rules will not come into force",
            metadata: [
                "revision": "\(next.hash)", "time": "\(moment)", "reason": "\(hindrance.text.chinese)",
            ])
    }

    private static func fault(_ hindrance: RuleRefusal, hash: Substring, moment: String) -> BilingualText {
        // As people read it, to the minute.
        let moment = moment.prefix(16).replacing("T", with: " ")
        guard case .stale = hindrance else {
            return BilingualText(
                chinese: "批准到 \(moment) 启用的规则 \(hash) 现在通不过，到时间不会启用。请退回它，改好再送批准。\(hindrance.text.chinese)",
                english:
                    "Rules \(hash), approved for \(moment), no longer pass and will not come into force. Refuse them and have them mended. \(hindrance.text.english)"
            )
        }
        return BilingualText(
            chinese: "批准到 \(moment) 启用的规则 \(hash) 已经过时：起草以后启用了另一份规则，到时间不会启用。请退回它，在现行规则上重做。",
            english:
                "Rules \(hash), approved for \(moment), will not come into force: another set did since they were begun. Refuse them and have them made again."
        )
    }

    private func publishDue(_ was: RuleDraftRecord) async throws(RuleRefusal) {
        guard was.base == activeRevision else { throw .stale(base: was.base, active: activeRevision) }
        let draft = try await found(was.hash).draft
        let candidate = try await candidate(draft.files, wasInForce: draft.bringsBack)
        var record = was
        record.state = .active
        try await publish(
            candidate,
            try await publication(
                settling: record, was, candidate, "publish-rules", by: was.decidedBy ?? Self.folderAuthor))
    }

    /// The last good set stays, loudly; what another node did meanwhile is no failure.
    private func fail(_ was: RuleDraftRecord, _ refusal: RuleRefusal) async throws {
        switch refusal {
        case .store(let error): throw error
        case .decided: return
        default: break
        }
        var record = was
        (record.state, record.reason) = (.failed, refusal.text.chinese)
        do throws(RuleRefusal) {
            try await settle(
                record, was: was.state, "publish-rules-failed", by: Self.folderAuthor, detail: record.reason)
        } catch { return }
        signals.count(.refused)
        house.logger.error(
            "approved rules could not come into force; the last good rules serve on",
            metadata: ["revision": "\(was.hash)", "reason": "\(record.reason)"])
        showPublication(
            BilingualText(
                chinese: "到时间的规则没有启用，仍用上一份规则：\(refusal.text.chinese)",
                english: "Approved rules did not come into force, the last good rules serve on: \(refusal.text.english)"
            ))
    }
}
