import ModuleKit
import Endpoints
import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// The form of submission, and what becomes of it.
struct SubmitPages {
    static let path = "/submit"

    let pages: PublicHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(.get, Self.path, BilingualText(chinese: "提交诉求", english: "Submit a request")) { call in
                try show(FormAnswers(["subject": call.parameter("subject") ?? ""]), for: call)
            },
            pages.endpoint(.post, Self.path, BilingualText(chinese: "收下诉求", english: "Take a request")) { call in
                try await take(call)
            },
        ]
    }

    private func show(
        _ answers: FormAnswers, for call: Call, errors: [Words] = [], notices: [Notice] = [], status: Int = 200
    ) throws -> Reply {
        let policy = try pages.desk.policy()
        let form = SubmissionForm(
            csrf: call.csrf, answers: answers,
            matters: policy.matters.map { Option($0.id.rawValue, .plain($0.title)) },
            hidden: [HiddenField(FormKeys.field, pages.keys.make(for: Self.path))], formErrors: errors)
        let page = SubmitPage(
            frame: pages.frame(.text("submit.title"), at: Self.path, notices: notices), form: form.view,
            steps: Promises(policy).steps)
        return Reply.page(page, for: call, status: status)
    }

    private func take(_ call: Call) async throws -> Reply {
        let fields = TypedFields(call.body)
        let policy = try pages.desk.policy()
        let submission = Submission(fields, matters: Set(policy.matters.map(\.id)))
        let answers = submission.answers
        guard let registration = submission.registration else { return try show(answers, for: call, status: 422) }
        guard pages.keys.holds(fields[FormKeys.field], for: Self.path) else {
            return try show(answers, for: call, errors: [.text("submit.stale")], status: 422)
        }
        let subjects = call.countedAddress.map { [AttemptSubject.submitting(address: $0)] } ?? []
        if let wait = pages.limit.admit(subjects, at: call.now) {
            let fault = Words.text("submit.too-many", ["count": .count(Int((wait + 59) / 60))])
            return try show(answers, for: call, errors: [fault], status: 429)
        }
        let claim = OnceClaim(call, key: fields[FormKeys.field]).claim { answer in
            if case .done(let view) = answer { "\(view.request.number)" } else { nil }
        }
        let outcome = try await pages.desk.register(registration, by: PublicHandling.actor, claim: claim)
        return try reply(to: outcome, answers, for: call)
    }

    private func reply(to outcome: DeskOutcome, _ answers: FormAnswers, for call: Call) throws -> Reply {
        switch outcome {
        case .answered(.done(let view)): return received(view.request.number, for: call)
        case .replayed(let stored):
            return try RequestNumber(stored.headers).map { received($0, for: call) } ?? sentBefore(answers, call)
        case .keyReused: return try sentBefore(answers, call)
        case .answered(.refused(let refusal, _)):
            return try show(answers, for: call, errors: [.both(refusal.text)], status: 409)
        case .answered: return try show(answers, for: call, errors: [.text("submit.stale")], status: 409)
        }
    }

    /// The form was sent before with another text: is it another matter?
    private func sentBefore(_ answers: FormAnswers, _ call: Call) throws -> Reply {
        let notice = Notice.warning(title: .text("submitted.another-sent"), .text("submitted.another-what"))
        return try show(answers, for: call, notices: [notice], status: 409)
    }

    /// Who just submitted it has proved whose it is.
    private func received(_ number: RequestNumber, for call: Call) -> Reply {
        Reply.seeOther(ReceiptPages.path(number))
            .adding("Set-Cookie", pages.passes.cookie(for: number, at: call.now))
    }
}
