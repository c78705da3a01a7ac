import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Texts

/// Registration of a request on behalf of who asks.
struct RegisterPages: Sendable {
    /// Requests of the same entity that are shown beside the form.
    private static let similarAtMost = 5

    let pages: PageHandling

    var endpoints: [Endpoint] {
        let access = Access.roles(CoreMenu.registrars)
        return [
            pages.endpoint(
                .get, "/requests/new", access: access, .init(chinese: "登记诉求页", english: "Page to register a request"),
                handle: show),
            pages.endpoint(
                .post, "/requests", access: access, .init(chinese: "登记诉求", english: "Register a request"),
                handle: register),
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        try await page(call, FormAnswers(), status: 200)
    }

    private func register(_ call: Call) async throws -> Reply {
        let person = try pages.person(call)
        let form = FormFields(call.body)
        let reading = RegistrationReading(form, by: person, policy: try pages.desk.policy())
        if form["instead"] == "suggest" { return try await page(call, reading.answers(errors: [:]), status: 200) }
        guard let registration = reading.registration else {
            return try await page(call, reading.answers(errors: reading.faults), status: 422)
        }
        let claim = RegistrationClaim.claim(form, call, by: person) { Self.location($0, person) }
        switch try await pages.desk.register(registration, by: person.actor, claim: claim) {
        case .replayed(let answer): return .seeOther(answer.headers)
        case .keyReused:
            // The page was gone back to after it was sent: it is another request now, if it is meant.
            return try await page(
                call, reading.answers(errors: [:]), status: 409, notices: [.information(.text("register.sent-before"))])
        case .answered(let answer): return try await self.answer(answer, reading, call)
        }
    }

    private func answer(_ answer: DeskAnswer, _ reading: RegistrationReading, _ call: Call) async throws -> Reply {
        switch answer {
        case .duplicate(let number):
            let fault = Words.text("fault.channel-number-taken", ["number": "\(number)"])
            return try await page(
                call, reading.answers(errors: ["channelNumber": fault]), status: 409, existing: number)
        case .refused(let refusal, _): return try await refused(refusal, reading, call)
        case .notFound, .outdated: throw Problem.unexpected(id: call.id)
        case .done(let view): return .seeOther(Self.location(view.request, try pages.person(call)))
        }
    }

    /// The request's page, or the list where whoever registered it may not see it further.
    private static func location(_ request: ServiceRequest, _ person: Principal) -> String {
        let path = person.visibility.shows(request) ? RequestAddress.page(request.number) : "/inbox"
        return "\(path)?\(NoticeCode.parameter)=\(NoticeCode.registered)"
    }

    private func refused(_ refusal: Refusal, _ reading: RegistrationReading, _ call: Call) async throws -> Reply {
        let text = Words.both(refusal.text)
        let field: String? =
            switch refusal {
            case .unknownChannel: "channel"
            case .unknownMatter: "subject"
            case .textMissing: "text"
            default: nil
            }
        if let field { return try await page(call, reading.answers(errors: [field: text]), status: 422) }
        let notice = Notice.refusal(
            .text("refusal.title", ["command": .words(.command(.register))]), text,
            rule: refusal.rule.map(RuleLink.init))
        return try await page(call, reading.answers(errors: [:]), status: 409, notices: [notice])
    }

    private func page(
        _ call: Call, _ answers: FormAnswers, status: Int, existing: RequestNumber? = nil, notices: [Notice] = []
    ) async throws -> Reply {
        let person = try pages.person(call)
        let policy = try pages.desk.policy()
        let title = Words.text("register.title")
        let frame = try await pages.shell.frame(
            PageOutline(title, crumbs: [Crumb(title)], menuPath: "/requests/new", notices: notices), for: call)
        var similar = try await similar(to: answers, for: person)
        if let existing {
            similar.insert(
                Link(RequestAddress.page(existing), .text("register.existing", ["number": "\(existing)"])), at: 0)
        }
        let form = RegistrationForm(
            csrf: call.csrf, answers: answers,
            channels: ChannelOptions.names(policy).map { Option($0.rawValue, .channel($0)) },
            kinds: RequestKind.known.map { Option($0.rawValue, .kind($0)) }, matters: MatterOptions.all(policy),
            hidden: [HiddenField(RegistrationClaim.field, RegistrationClaim.newKey())])
        return .page(
            RegisterPage(
                frame: frame, form: form.view,
                suggestions: MatterSuggestions(policy: policy).suggestions(for: answers.value("text")),
                similar: similar), for: call, status: status)
    }

    /// Open requests of the entity that was named by its code.
    private func similar(to answers: FormAnswers, for person: Principal) async throws -> [Link] {
        let code = answers.value("creditCode")
        if code.isEmpty { return [] }
        var filter = RequestFilter()
        filter.creditCode = code
        filter.isOpen = true
        let rows = try await pages.desk.list(
            RequestQuery(filter, order: .newest, limit: Self.similarAtMost), for: person.visibility
        ).rows
        return rows.map {
            Link(RequestAddress.page($0.number), .joined([.plain("\($0.number)"), .plain($0.title)], .space))
        }
    }
}
