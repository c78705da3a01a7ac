import ModuleKit
import Endpoints
import Identity
import Lifecycle
import PageKit
import ServiceDesk
import TOMLSyntax
import Texts

/// Number and the last digits of the phone, which open a request; whether a number exists is never told.
struct FindPages {
    static let path = "/follow"
    /// What carries on what somebody had typed as their pass ran out.
    static let act = "act"

    let pages: PublicHandling

    static func page(_ number: RequestNumber) -> String { "\(path)/\(number)" }
    static func path(_ number: RequestNumber) -> String { "\(path)?number=\(number)" }

    var endpoints: [Endpoint] {
        [
            pages.endpoint(.get, Self.path, BilingualText(chinese: "查询进度", english: "Follow a request")) { call in
                show(FormAnswers(["number": call.parameter("number") ?? ""]), for: call)
            },
            pages.endpoint(.post, Self.path, BilingualText(chinese: "核对编号和电话", english: "Prove a number")) {
                call in try await prove(call)
            },
        ]
    }

    func show(
        _ answers: FormAnswers, for call: Call, errors: [Words] = [], keeping fields: TypedFields? = nil,
        act: FollowAct? = nil, status: Int = 200
    ) -> Reply {
        let kept = act.map { act in
            [HiddenField(Self.act, act.rawValue)] + act.fields.map { HiddenField($0, fields?[$0] ?? "") }
        }
        let notices = kept == nil ? [] : [Notice.information(.text("follow.kept"))]
        let form = FollowForms.find(csrf: call.csrf, answers: answers, hidden: kept ?? [], formErrors: errors)
        let page = FollowFormPage(
            frame: pages.frame(.text("follow.title"), at: Self.path, notices: notices), form: form)
        return Reply.page(page, for: call, status: status)
    }

    private func prove(_ call: Call) async throws -> Reply {
        let fields = TypedFields(call.body)
        let act = FollowAct(rawValue: fields[Self.act])
        let digits = TextWidth.narrow(fields["phone"]).filter { !$0.isWhitespace }
        let number = RequestNumber(TextWidth.narrow(fields["number"]).filter { !$0.isWhitespace }.uppercased())
        var answers = FormAnswers(fields.values(["number", "phone"]))
        if number == nil { answers.errors["number"] = .text("follow.number-form") }
        if digits.count != 4 || !digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
            answers.errors["phone"] = .text("follow.phone-form")
        }
        guard let number, answers.errors.isEmpty else {
            return show(answers, for: call, keeping: fields, act: act, status: 422)
        }
        let subjects =
            [AttemptSubject.number(number)] + (call.countedAddress.map { [.following(address: $0)] } ?? [])
        if let wait = pages.limit.admit(subjects, at: call.now) {
            let fault = Words.text("follow.too-many", ["count": .count(Int((wait + 59) / 60))])
            return show(answers, for: call, errors: [fault], keeping: fields, act: act, status: 429)
        }
        // Nothing more is read than what proves it, so that a number that is there takes no longer than one that is not.
        let request = try await pages.desk.view(number, for: PublicHandling.sight)?.request
        guard PhoneMask.matches(request?.registration.contact?.phone ?? "", lastFour: digits) else {
            answers.errors["phone"] = FollowForms.notFound
            return show(answers, for: call, keeping: fields, act: act, status: 422)
        }
        pages.limit.forgive(subjects)
        guard let act, let followed = try await FollowedRequest.load(number, pages, at: call.now) else {
            return Reply.seeOther(Self.page(number))
                .adding("Set-Cookie", pages.passes.cookie(for: number, at: call.now))
        }
        let typed = (act: act, answers: FormAnswers(fields.values(act.fields)))
        return FollowPageMaking(pages: pages, followed: followed, call: call, typed: typed).reply()
    }
}
