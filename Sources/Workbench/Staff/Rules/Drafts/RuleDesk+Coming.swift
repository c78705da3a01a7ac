import Endpoints
import PageKit
import RuleKeeping
import Store
import Texts
import WorkCalendar

// What was approved for a day to come, which who reads or changes the rules before that day has to know.
extension RuleDesk {
    /// The drafts that may still come into force; none where nobody keeps any.
    func openDrafts() async throws -> [RuleDraftRecord] { try await keeper?.openDrafts() ?? [] }

    /// What comes into force on a day to come.
    ///
    /// - Parameter isForAuthors: Whether it is told, too, that other changes may get in its way.
    func coming(
        _ drafts: [RuleDraftRecord], for call: Call, besides hash: String? = nil, isForAuthors: Bool = false
    ) throws -> [Notice] {
        let (zone, active) = (try zone(), keeper?.activeRevision)
        let mayOpen = DraftPages.access.admits(call.principal?.roles)
        let approved = drafts.filter { $0.state == .approved && $0.base == active && $0.hash != hash }
        return approved.compactMap { draft in
            guard let time = draft.activation else { return nil }
            let when = Words.moment(LocalMoment(time, in: zone), today: zone.date(of: call.now))
            let said = Words.text(
                draft.note.isEmpty ? "rules.coming" : "rules.coming-note",
                ["when": .words(when), "note": .words(.plain(draft.note))])
            let words = isForAuthors ? Words.joined([said, .text("rules.coming-first")], .space) : said
            return .information(
                words, links: mayOpen ? [Link(RuleEditAddress.draft(draft.hash), DraftMaking.title(draft.hash))] : [])
        }
    }
}
