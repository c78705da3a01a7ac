import Endpoints
import Lifecycle
import PageKit
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// What who submitted a request does with it: supplement, rate, withdraw, reopen; each once, however often it is sent.
struct FollowCommands {
    let pages: PublicHandling

    var endpoints: [Endpoint] {
        FollowAct.allCases.map { act in
            pages.endpoint(
                .post, "/follow/{number}/\(act.rawValue)",
                BilingualText(chinese: "提交人操作", english: "An act of the submitter")
            ) { call in try await take(act, call) }
        }
    }

    private func take(_ act: FollowAct, _ call: Call) async throws -> Reply {
        guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }) else {
            throw Problem.notFound(call.path)
        }
        let fields = TypedFields(call.body)
        guard pages.passes.admits(call.headers, to: number, at: call.now),
            let followed = try await FollowedRequest.load(number, pages, at: call.now)
        else {
            return FindPages(pages: pages).show(
                FormAnswers(["number": "\(number)"]), for: call, keeping: fields, act: act, status: 403)
        }
        var answers = FormAnswers(fields.values(act.fields), errors: act.faults(fields))
        let again = { (notices: [Notice], status: Int) in
            FollowPageMaking(
                pages: pages, followed: followed, call: call, typed: (act: act, answers: answers), notices: notices
            ).reply(status: status)
        }
        guard answers.errors.isEmpty else { return again([], 422) }
        guard pages.keys.holds(fields[FormKeys.field], for: "\(number)") else {
            return again([.warning(.text("submit.stale"))], 422)
        }
        let target = "\(FindPages.page(number))?\(FollowedPages.done)=\(act.rawValue)"
        let outcome = try await pages.desk.run(
            act.command(fields, on: followed), on: number, by: PublicHandling.actor, isSubmitter: true,
            claim: OnceClaim(call, key: fields[FormKeys.field]).claim { answer in
                if case .done = answer { target } else { nil }
            })
        switch outcome {
        case .answered(.done): return .seeOther(target)
        case .replayed(let stored) where stored.headers == target: return .seeOther(target)
        case .answered(.refused(let refusal, _)):
            answers.errors = [:]
            return again([refused(refusal, act, followed, answers)], 409)
        default: return again([.warning(.text("submit.stale"))], 409)
        }
    }

    /// What was refused and why; with the text, where its form is no longer there to keep it.
    private func refused(
        _ refusal: Refusal, _ act: FollowAct, _ followed: FollowedRequest, _ answers: FormAnswers
    ) -> Notice {
        let text = act.fields.last.map { answers.value($0) } ?? ""
        let kept = Words.text("refused.kept", ["text": .words(.plain(text))])
        let isGone = !act.isPossible(followed) && !text.isEmpty
        let reason = Words.both(refusal.text)
        return .refusal(.text("refused.title"), isGone ? .joined([reason, kept], .sentence) : reason)
    }
}
