import ModuleKit
import Endpoints
import Lifecycle
import PageKit
import RuleModel
import Texts

/// Makes the page of a followed request, and the pages of its acts.
struct FollowPageMaking {
    let pages: PublicHandling
    let followed: FollowedRequest
    let call: Call
    /// What was typed into the form of an act.
    var typed: (act: FollowAct, answers: FormAnswers)?
    var notices: [Notice] = []

    private var number: RequestNumber { followed.request.number }

    /// The page of the act that was typed into, where it has one; else the request's.
    func reply(status: Int = 200) -> Reply {
        let reply =
            if let act = typed?.act, act.isAlone, act.isPossible(followed) {
                Reply.page(alone(act), for: call, status: status)
            } else {
                Reply.page(page, for: call, status: status)
            }
        return reply.adding("Set-Cookie", pages.passes.cookie(for: number, at: call.now))
    }

    /// The form of withdrawing or reopening.
    private func alone(_ act: FollowAct) -> PublicFormPage {
        let frame = pages.frame(.text("follow.\(act.rawValue)"), at: FindPages.path, notices: notices)
        let make = act == .reopen ? PublicFormPage.reopening : PublicFormPage.withdrawal
        return make(frame, act.path(number), call.csrf, hidden, FindPages.page(number), answers(act))
    }

    private var page: FollowPage {
        FollowPage(
            frame: pages.frame(.plain("\(number)"), at: FindPages.path, notices: notices), number: "\(number)",
            title: followed.title, state: .followState(followed.request.state), text: FollowNarrative(followed).words,
            steps: FollowSteps(followed).steps, log: FollowLog(followed).entries,
            explanation: FollowReason(followed).explanation, forms: forms, links: links, contacts: contacts)
    }

    /// One form at most, so that there is one thing to do.
    private var forms: [FollowForm] {
        if FollowAct.rating.isPossible(followed) {
            return [
                FollowForms.rating(action(.rating), csrf: call.csrf, hidden: hidden, answers: answers(.rating))
            ]
        }
        guard FollowAct.supplement.isPossible(followed) else { return [] }
        return [
            FollowForms.supplement(
                action(.supplement), csrf: call.csrf, hidden: hidden,
                isAwaited: followed.request.state == .suspended, answers: answers(.supplement))
        ]
    }

    private var links: [Link] {
        (FollowAct.reopen.isPossible(followed) ? [FollowForms.reopening(action(.reopen))] : [])
            + (FollowAct.withdraw.isPossible(followed) ? [FollowForms.withdrawal(action(.withdraw))] : [])
    }

    private var contacts: [Definition] {
        let lead = (followed.request.lead ?? followed.request.lastUnit).map { Words.plain($0.rawValue) }
        let steward = followed.request.proposal.coverage.primary.map { Words.plain($0.rawValue) }
        return [
            lead.map { Definition(.text("follow.unit"), $0) },
            steward.map { Definition(.text("follow.steward"), $0) },
            Definition(.text("follow.by-phone"), .text("follow.hotline")),
        ].compactMap { $0 }
    }

    private var hidden: [HiddenField] { [HiddenField(FormKeys.field, pages.keys.make(for: "\(number)"))] }
    private func action(_ act: FollowAct) -> String { act.path(number) }
    private func answers(_ act: FollowAct) -> FormAnswers { typed?.act == act ? typed?.answers ?? .init() : .init() }
}
