import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Texts
import WorkCalendar

/// Puts the page of a command together.
struct CommandPageMaking {
    /// How it stands with the command.
    enum Standing {
        /// It may be sent; nil answers are an untouched form.
        case ready(FormAnswers?)
        /// It is not possible; what was typed is kept where a note can take it.
        case refused(Refusal, typed: String?)
        /// Somebody was first, and did the event.
        case conflict(RequestEvent?, FormAnswers, stillPossible: Bool)

        func status(of method: HTTPMethod) -> Int {
            switch self {
            case .ready: method == .get ? 200 : 422
            case .refused: method == .get ? 200 : 409
            case .conflict: 412
            }
        }
    }

    let found: FoundRequest
    let command: CommandName
    let call: Call

    private var request: ServiceRequest { found.request }
    private var forms: CommandForms {
        CommandForms(request: request, policy: found.policy, actor: found.person.actor, csrf: call.csrf)
    }
    private var noteIsPossible: Bool { found.dossier.options.contains { $0.command == .note && $0.isPossible } }

    func outline(_ standing: Standing) -> PageOutline {
        PageOutline(
            .command(command), crumbs: found.crumbs(.command(command)), menuPath: "/inbox", notices: notices(standing))
    }

    func page(_ frame: StaffFrame, _ standing: Standing) -> CommandPage {
        let clock = found.dossier.nextClock.map {
            ClockReading(clock: $0, calendar: found.policy.calendar, now: call.now)
        }
        return CommandPage(
            frame: frame, heading: .command(command), title: found.title, number: "\(request.number)",
            signal: clock?.signal, chips: RequestChips.chips(request.state, []),
            consequence: consequence(standing), form: form(standing))
    }

    private func form(_ standing: Standing) -> FormView? {
        switch standing {
        case .ready(let answers): forms.form(command, answers: answers)
        case .conflict(_, let answers, stillPossible: true): forms.form(command, answers: answers)
        case .conflict(_, let answers, stillPossible: false): note(answers.typed)
        case .refused(_, let typed): note(typed)
        }
    }

    /// What was typed as a note instead, so that it is not lost.
    private func note(_ typed: String?) -> FormView? {
        guard let typed, !typed.isEmpty, noteIsPossible else { return nil }
        return forms.form(.note, answers: FormAnswers(["text": typed]))
    }

    private func consequence(_ standing: Standing) -> Words? {
        switch standing {
        case .ready, .conflict(_, _, stillPossible: true): CommandForm.consequence(of: command)
        case .refused, .conflict: form(standing) == nil ? nil : .text("refusal.as-note")
        }
    }

    private func notices(_ standing: Standing) -> [Notice] {
        let back = [Link(RequestAddress.page(request.number), .text("refusal.back"))]
        switch standing {
        case .ready: return []
        case .refused(let refusal, _):
            return [
                .refusal(
                    .text("refusal.title", ["command": .words(.command(command))]), .both(refusal.text),
                    rule: refusal.rule.map(RuleLink.init), links: back)
            ]
        case .conflict(let event, _, let stillPossible):
            return [
                .conflict(.joined([changed(event), advice(stillPossible)], .none), links: back)
            ]
        }
    }

    /// Who did what and when, and how the request stands now.
    private func changed(_ event: RequestEvent?) -> Words {
        guard let event else { return "" }
        let calendar = found.policy.calendar
        let moment = LocalMoment(event.recordedAt, in: calendar.zone)
        return .text(
            "conflict.changed",
            [
                "who": .words(event.who), "event": .words(event.title),
                "when": .words(.relativeMoment(moment, today: calendar.date(of: call.now))),
                "state": .words(.state(request.state)),
            ])
    }

    private func advice(_ stillPossible: Bool) -> Words {
        .text(stillPossible ? "conflict.still" : "conflict.no-more", ["command": .words(.command(command))])
    }
}

extension FormAnswers {
    /// The longest text that was typed, whatever its field.
    fileprivate var typed: String? { [value("text"), value("reason")].max { $0.count < $1.count } }
}
