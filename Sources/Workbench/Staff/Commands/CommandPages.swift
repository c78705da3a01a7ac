import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts

/// Each command on a page of its own: the form, what became of it, and what to do where it was not taken.
struct CommandPages: Sendable {
    let pages: PageHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/requests/{number}/commands/{command}", access: .staff,
                .init(chinese: "命令的表单", english: "The form of a command"), handle: show),
            pages.endpoint(
                .post, "/requests/{number}/commands/{command}", access: .staff,
                .init(chinese: "执行命令", english: "Carry a command out"), handle: carryOut),
        ]
    }

    private func show(_ call: Call) async throws -> Reply {
        let (found, option) = try await asked(call)
        let page = CommandPageMaking(found: found, command: option.command, call: call)
        guard let refusal = option.refusal else {
            return try await reply(page, .ready(FormAnswers?.none), call)
        }
        return try await reply(page, .refused(refusal, typed: nil), call)
    }

    private func carryOut(_ call: Call) async throws -> Reply {
        let (found, option) = try await asked(call)
        let form = FormFields(call.body)
        let page = CommandPageMaking(found: found, command: option.command, call: call)
        switch CommandReading.read(option.command, form, on: found.request) {
        case .faults(let faults):
            // A form for what is not possible any more is not corrected, but refused.
            if let refusal = option.refusal {
                return try await reply(page, .refused(refusal, typed: form["text"]), call)
            }
            return try await reply(page, .ready(CommandReading.answers(form, errors: faults)), call)
        case .command(let command):
            let outcome = try await pages.desk.run(
                command, on: found.request.number, expecting: form[CommandForms.version].flatMap { Int($0) } ?? 0,
                by: found.person.actor, visibility: found.person.visibility)
            return try await answer(outcome, to: command, page, form, call)
        }
    }

    private func answer(
        _ outcome: DeskOutcome, to command: Command, _ page: CommandPageMaking, _ form: FormFields, _ call: Call
    ) async throws -> Reply {
        guard case .answered(let answer) = outcome else { throw Problem.unexpected(id: call.id) }
        switch answer {
        case .done(let view): return done(page.command, on: view.request.number)
        case .refused(.textMissing, _):
            return try await reply(
                page, .ready(CommandReading.answers(form, errors: ["text": .notWritten(.text("ask.text"))])), call)
        case .refused(let refusal, _):
            return try await reply(page, .refused(refusal, typed: form["text"] ?? form["reason"]), call)
        case .outdated: return try await conflict(command, page, form, call)
        case .notFound, .duplicate: throw Problem.notFound(call.path)
        }
    }

    private func done(_ command: CommandName, on number: RequestNumber) -> Reply {
        .seeOther("\(RequestAddress.page(number))?\(NoticeCode.parameter)=\(NoticeCode.done(command))")
    }

    /// The same form with what was typed, on the request as it is now, and who changed it.
    private func conflict(
        _ command: Command, _ page: CommandPageMaking, _ form: FormFields, _ call: Call
    ) async throws -> Reply {
        let (found, option) = try await asked(call)
        let number = found.request.number
        let events = try await pages.desk.events(of: number, for: found.person.visibility) ?? []
        let meant = events.filter { $0.data.isCommanded }
        // A form that was sent twice was taken the first time.
        let seen = form[CommandForms.version].flatMap { Int($0) } ?? 0
        if let next = meant.dropFirst(max(0, seen)).first, next.actor.id == found.person.id, command.led(to: next.data)
        {
            return done(page.command, on: number)
        }
        let now = CommandPageMaking(found: found, command: page.command, call: call)
        return try await reply(
            now, .conflict(meant.last, CommandReading.answers(form), stillPossible: option.isPossible), call)
    }

    private func reply(_ page: CommandPageMaking, _ standing: CommandPageMaking.Standing, _ call: Call) async throws
        -> Reply
    {
        let frame = try await pages.shell.frame(page.outline(standing), for: call)
        return .page(page.page(frame, standing), for: call, status: standing.status(of: call.method))
    }

    private func asked(_ call: Call) async throws -> (found: FoundRequest, option: CommandOption) {
        let found = try await pages.found(call)
        let name = CommandName(rawValue: call.pathValues["command"] ?? "")
        guard let option = found.dossier.options.first(where: { $0.command == name }) else {
            throw Problem.notFound(call.path)
        }
        return (found, option)
    }
}
