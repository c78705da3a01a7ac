import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleKeeping
import Store
import TOMLSyntax
import Texts

/// What a second person decides on a draft, and its author's taking it back.
extension DraftPages {
    func approve(_ call: Call) async throws -> Reply {
        let draft = try await draft(call)
        let person = try desk.pages.person(call)
        let typed = FormFields(call.body)["date"]
        guard let wish = try activation(typed, at: call.now) else {
            return try await page(draft, call, fault: FormFault("drafts.bad-day", at: "date"), status: 422)
        }
        // The form shows the drafter's wish: who empties it wishes for none.
        let none: ActivationTime = typed == nil ? .asWished : .atOnce
        return try await decide(draft, call, NoticeCode.ruleApproved) {
            try await keeper.approve(draft.hash, by: person.actor, time: wish.instant.map { .at($0) } ?? none)
        }
    }

    func reject(_ call: Call) async throws -> Reply {
        let draft = try await draft(call)
        let person = try desk.pages.person(call)
        let reason = FormFields(call.body).written("reason") ?? ""
        return try await decide(draft, call, NoticeCode.ruleRejected) {
            try await keeper.reject(draft.hash, by: person.actor, reason: reason)
        }
    }

    func withdraw(_ call: Call) async throws -> Reply {
        let draft = try await draft(call)
        let person = try desk.pages.person(call)
        return try await decide(draft, call, NoticeCode.ruleWithdrawn) {
            try await keeper.withdraw(draft.hash, by: person.actor)
        }
    }

    private func decide(
        _ draft: RuleDraft, _ call: Call, _ code: String, _ act: () async throws -> RuleDraft
    ) async throws -> Reply {
        do {
            let decided = try await act()
            let isLater = code == NoticeCode.ruleApproved && decided.state == .approved
            return .seeOther(told(isLater ? NoticeCode.ruleApprovedLater : code, decided))
        } catch let refusal as RuleRefusal {
            let draft = try await keeper.draft(draft.hash) ?? draft
            guard let field = Self.field(of: refusal) else {
                return try await page(draft, call, refusal: .both(refusal.text), status: 409)
            }
            return try await page(draft, call, fault: FormFault(.both(refusal.text), at: field), status: 409)
        }
    }

    /// The field that a refusal is about; nil where it is about the draft itself.
    private static func field(of refusal: RuleRefusal) -> String? {
        switch refusal {
        case .tooLate: "date"
        case .reasonMissing: "reason"
        default: nil
        }
    }
}
