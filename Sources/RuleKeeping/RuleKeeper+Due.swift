import Logging
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

// What was approved for a date.
extension RuleKeeper {
    /// Puts approved drafts into force whose time has come; whichever node is first does it.
    func publishDue() async {
        do {
            let now = house.now()
            guard let was = try await house.database.read({ sql in try RuleDraftTable.due(by: now, sql) }) else {
                return
            }
            do throws(RuleRefusal) {
                try await publishDue(was)
            } catch {
                try await fail(was, error)
            }
        } catch {
            house.logger.warning("approved rules cannot be looked up", metadata: ["error": "\(error)"])
        }
    }

    private func publishDue(_ was: RuleDraftRecord) async throws(RuleRefusal) {
        let draft = try await found(was.hash).draft
        let candidate = try await candidate(draft.files)
        var record = was
        record.state = .active
        try await publish(
            candidate,
            RulePublication(
                cause: .publish, action: "publish-rules", actor: was.decidedBy ?? Self.folderAuthor,
                author: was.author, note: was.note, base: was.base, draft: (record, was.state),
                scenarios: draft.scenarios))
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
