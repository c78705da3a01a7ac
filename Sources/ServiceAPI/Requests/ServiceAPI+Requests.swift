import Endpoints
import Lifecycle
import ModuleKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import WorkCalendar

extension ServiceAPI {
    static let base = "/api/v1/requests"

    static let changeParameters: [Endpoint.Parameter] = [
        .init(
            "If-Match", in: .header, required: true,
            .init(chinese: "看到的版本（读取时的 ETag）", english: "The version that was seen: the ETag of the reading")),
        .idempotencyKey, numberParameter,
    ]

    static let numberParameter = Endpoint.Parameter(
        "number", in: .path, required: true, .init(chinese: "诉求编号", english: "The request's number"))

    var requestEndpoints: [Endpoint] {
        [
            Endpoint(
                .post, Self.base, access: .identified, .init(chinese: "登记诉求", english: "Register a request"),
                parameters: [.idempotencyKey], body: registrationShape,
                successes: [(201, .init(chinese: "已登记", english: "Registered"))], answer: .request,
                handle: register),
            Endpoint(
                .get, Self.base, access: .identified, .init(chinese: "列出诉求", english: "List requests"),
                parameters: RequestListing.parameters, answer: .requestPage, handle: list),
            reading("", .init(chinese: "读取诉求", english: "Read a request"), .request, read),
            reading("/events", .init(chinese: "读取办理过程", english: "Read its events"), .events, events),
            reading("/clocks", .init(chinese: "读取时限", english: "Read its clocks"), .clocks, clocks),
            reading("/explanation", .init(chinese: "读取依据", english: "Read why"), .explanation, explanation),
            reading(
                "/commands", .init(chinese: "现在可以做什么", english: "What can be done now"), .commandOptions, options),
            Endpoint(
                .post, "\(Self.base)/{number}/contact", access: .staff,
                .init(chinese: "查看联系方式（记入审计）", english: "Show how to reach who asked, for the record"),
                parameters: [.idempotencyKey, Self.numberParameter], answer: .shownContact, handle: showContact),
        ]
    }

    private func reading(
        _ path: String, _ summary: BilingualText, _ answer: AnswerShape,
        _ handle: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        Endpoint(
            .get, "\(Self.base)/{number}\(path)", access: .identified, summary, parameters: [Self.numberParameter],
            answer: answer, handle: handle)
    }

    private func read(_ call: Call) async throws -> Reply {
        let view = try await view(call)
        return .json(try document(for: call).request(view.request, clocks: view.clocks))
            .adding("ETag", VersionPrecondition.tag(view.request.version))
    }

    private func clocks(_ call: Call) async throws -> Reply {
        let view = try await view(call)
        let document = try document(for: call)
        return .json(
            ["number": .string("\(view.request.number)"), "clocks": .array(view.clocks.map(document.clock))]
        ).adding("ETag", VersionPrecondition.tag(view.request.version))
    }

    private func events(_ call: Call) async throws -> Reply {
        let number = try number(call)
        guard let events = try await desk.events(of: number, for: try caller(call).visibility) else {
            throw Problem.noSuchRequest("\(number)")
        }
        let document = try document(for: call)
        return .json(["number": .string("\(number)"), "events": .array(events.map(document.event))])
    }

    private func explanation(_ call: Call) async throws -> Reply {
        let number = try number(call)
        guard let explanation = try await desk.explanation(of: number, for: try caller(call).visibility) else {
            throw Problem.noSuchRequest("\(number)")
        }
        return .json(
            ExplanationDocument(requests: try document(for: call), language: call.language).explanation(explanation))
    }

    private func options(_ call: Call) async throws -> Reply {
        let number = try number(call)
        let caller = try caller(call)
        guard
            let options = try await desk.options(on: number, by: caller.actor, visibility: caller.visibility)
        else { throw Problem.noSuchRequest("\(number)") }
        let document = try document(for: call)
        return .json([
            "number": .string("\(number)"),
            "commands": .array(options.map { document.option($0, language: call.language) }),
        ])
    }

    /// A POST, since each showing is recorded in the audit.
    private func showContact(_ call: Call) async throws -> Reply {
        let number = try number(call)
        let caller = try caller(call)
        guard ServiceDesk.mayUnmask(caller.actor) else { throw Problem.notAllowed() }
        let key = try IdempotencyKey(call, of: caller)
        let answer = try await keys.holding(key?.scope) {
            try await desk.unmaskedContact(
                of: number, by: caller.actor, for: caller.visibility, under: key?.claimOfTelling(call))
        }
        switch answer {
        case .told(let contact): return try shown(contact, of: number)
        case .toldAgain(let contact): return try shown(contact, of: number).adding("Idempotent-Replayed", "true")
        case .nobodyNamed: throw Problem.noContact(number)
        case .notFound: throw Problem.noSuchRequest("\(number)")
        case .keyReused: throw Problem.keyReused()
        }
    }

    private func shown(_ contact: Registration.Contact, of number: RequestNumber) throws -> Reply {
        var object = ObjectWriting(zone: try desk.policy().calendar.zone)
        object.add("number", "\(number)")
        object.add("name", contact.name)
        object.add("phone", contact.phone)
        return .json(object.value)
    }

    func view(_ call: Call) async throws -> ServiceDesk.View {
        let number = try number(call)
        guard let view = try await desk.view(number, for: try caller(call).visibility) else {
            throw Problem.noSuchRequest("\(number)")
        }
        return view
    }
}

extension RequestDocument {
    /// One command: possible now, or why not.
    func option(_ option: CommandOption, language: Language) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("command", option.command)
        object.add("possible", option.isPossible)
        object.add("code", option.refusal?.code)
        object.add("reason", option.refusal.map { $0.text.in(language) })
        object.add("rule", value: option.refusal?.rule.map(rule))
        return object.value
    }
}
