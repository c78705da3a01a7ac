import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import Texts

/// Puts the page of a request together.
struct RequestPageMaking {
    let found: FoundRequest
    let explanation: RequestExplanation
    let events: [RequestEvent]
    let call: Call
    let hasFiles: Bool

    private var request: ServiceRequest { found.request }
    private var clocks: ShownClocks {
        ShownClocks(found.dossier.clocks, calendar: found.policy.calendar, now: call.now)
    }

    var outline: PageOutline {
        PageOutline(
            .plain(found.title),
            crumbs: [Crumb(InboxWords.title, href: "/inbox"), Crumb(.plain("\(request.number)"))], menuPath: "/inbox",
            keys: RequestWords.keys)
    }

    func page(_ frame: StaffFrame) -> PageKit.RequestPage {
        let clocks = clocks
        let cards = ExplanationCards(
            explanation: explanation, request: request, policy: found.policy, now: call.now)
        // The clock that was asked for, else the one that is due next.
        let asked = call.parameter("explain")
        let first = clocks.readings.first { $0.clock.clock.rawValue == asked } ?? clocks.readings.first
        let others = clocks.readings.filter { $0.clock.clock != first?.clock.clock }
        return PageKit.RequestPage(
            frame: frame, title: found.title, number: "\(request.number)", chips: chips, facts: facts,
            clocks: clocks.panel(note: note),
            commands: CommandPanel(
                found.dossier,
                forms: CommandForms(
                    request: request, policy: found.policy, actor: found.person.actor, csrf: call.csrf)),
            entity: entity, support: request.support.map { Definition(.plain($0.rawValue), lines: []) },
            explanation: first.flatMap { cards.cards([$0]).first }, otherExplanations: cards.cards(others),
            routing: cards.routing, kinds: cards.kinds, timeline: timeline, back: "/inbox")
    }

    private var chips: [Chip] {
        var signals: RequestSignals = []
        if request.isSupervised { signals.insert(.supervised) }
        if !request.suggestions.isEmpty { signals.insert(.suggested) }
        if found.dossier.clocks.contains(where: { $0.isLive && $0.isProvisional }) { signals.insert(.provisional) }
        return RequestChips.chips(request.state, signals) + [.track(request.track)]
            + (request.round > 1 ? [.round(request.round)] : [])
    }

    private var facts: [Words] {
        let registration = request.registration
        let channel = Words.channel(registration.channel)
        return [
            registration.channelNumber.map { .joined([channel, "\($0)"], .space) } ?? channel,
            RequestWords.urgency(registration.urgency), RequestWords.round(request.round),
            request.lead.map { RequestWords.handledBy(.plain($0.rawValue)) } ?? InboxWords.nobody,
        ]
    }

    /// That the result is to be told once the request is concluded.
    private var note: Words? {
        let isHandled = [StateName.accepted, .handling, .suspended].contains(request.state)
        let awaits = explanation.clocks.contains {
            $0.policy.question == .deadline(.report) && $0.instance == nil && !$0.policy.matched.isEmpty
        }
        return isHandled && awaits ? .joined([.clock(.report), Signal.notStarted.words], .comma) : nil
    }

    private var entity: EntityPanel {
        let mayUnmask = ServiceDesk.mayUnmask(found.person.actor)
        return EntityPanel(
            request, unmask: mayUnmask ? RequestAddress.contact(request.number) : nil, hasFiles: hasFiles)
    }

    private var timeline: Timeline {
        TimelineMaking(
            events: events, clocks: found.dossier.clocks, calendar: found.policy.calendar, now: call.now
        ).timeline(
            path: call.path, oldestFirst: call.parameter("order") == "oldest",
            showsNotes: call.parameter("notes") != "off")
    }
}
