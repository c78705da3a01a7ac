package import Lifecycle
import RuleModel
import WorkCalendar

extension RequestRow {
    /// What lists show of a request, with its clocks as they stand now.
    package init(_ request: ServiceRequest, clocks: [ClockInstance], head: EventHead) {
        let live = clocks.filter(\.isLive)
        let registration = request.registration
        self.init(
            number: request.number, version: request.version, head: head, state: request.state,
            kind: registration.kind, channel: registration.channel, channelNumber: registration.channelNumber,
            urgency: registration.urgency, track: request.track, matter: request.matter, lead: request.lead,
            support: request.support, followers: request.followers, creditCode: request.entity.creditCode,
            entityName: request.entity.name,
            title: registration.title ?? Self.title(of: registration.text), round: request.round,
            attempt: request.attempt, registeredAt: request.registeredAt, updatedAt: request.updatedAt,
            nextDue: live.filter { $0.rule.force != .window }.compactMap(\.due).min(),
            nextFiring: live.compactMap(\.nextFiring).min(), signals: RequestSignals(request, live: live))
    }

    /// The beginning of the text, where nobody gave a title.
    private static func title(of text: String) -> String {
        // By scalars: finding the edges of characters costs more than the rest of the row.
        let line = text.unicodeScalars.drop { $0 == "\n" || $0 == "\r" }.prefix { $0 != "\n" && $0 != "\r" }
        guard let end = line.index(line.startIndex, offsetBy: 40, limitedBy: line.endIndex), end < line.endIndex else {
            return String(line)
        }
        return String(line[..<line.index(before: end)]) + "…"
    }
}

extension RequestSignals {
    fileprivate init(_ request: ServiceRequest, live: [ClockInstance]) {
        self = []
        if live.contains(where: { $0.isDueFired && $0.rule.force == .binding }) { insert(.overdue) }
        if live.contains(where: { $0.warnings.contains(where: \.isFired) }) { insert(.warned) }
        if !request.suggestions.isEmpty { insert(.suggested) }
        if request.isSupervised { insert(.supervised) }
        if live.contains(where: \.isProvisional) { insert(.provisional) }
    }
}
