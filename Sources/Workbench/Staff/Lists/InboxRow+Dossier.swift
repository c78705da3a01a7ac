import Endpoints
import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import ServiceDesk
import Store
import Texts
import WorkCalendar

extension InboxRow {
    /// A row of a list; without a dossier it says what the table knows.
    init(
        _ row: RequestRow, _ dossier: Dossier?, for person: Principal, calendar: WorkCalendar, now: Instant,
        newsSince: Instant
    ) {
        let reading = dossier?.nextClock.map { ClockReading(clock: $0, calendar: calendar, now: now) }
        self.init(
            href: RequestAddress.page(row.number), title: row.title,
            facts: [
                row.entityName.map { .plain($0) } ?? RequestWords.unknownEntity, .channel(row.channel),
                .plain("\(row.number)"),
            ],
            signal: reading?.signal, dueFacts: reading?.dueFacts ?? [], bar: reading?.bar,
            chips: RequestChips.chips(row.state, row.signals), track: row.track.map { .track($0) } ?? "",
            handler: Self.handler(row, for: person),
            next: dossier.flatMap(NextStep.command).map {
                Link(RequestAddress.command($0, row.number), .command($0))
            },
            isNew: dossier?.hasArrived(after: newsSince) ?? false,
            isWarned: dossier?.hasWarned(after: newsSince) ?? false)
    }

    /// The unit; for its own people, that it is still to be taken on.
    private static func handler(_ row: RequestRow, for person: Principal) -> Words {
        guard let lead = row.lead else { return InboxWords.nobody }
        return row.state == .dispatched && person.unit == lead ? InboxWords.toAccept : .plain(lead.rawValue)
    }
}

extension Dossier {
    /// Whether it came to whom it is with since an instant.
    func hasArrived(after instant: Instant) -> Bool {
        request.moments.contains { ($0.name == .registered || $0.name == .dispatched) && $0.at > instant }
    }

    /// Whether a running clock warned or fell due since an instant.
    func hasWarned(after instant: Instant) -> Bool {
        clocks.contains { clock in
            clock.isLive
                && (clock.warnings.contains { $0.isFired && $0.at.map { $0 > instant } ?? false }
                    || clock.isDueFired && clock.rule.force == .binding && clock.due.map { $0 > instant } ?? false)
        }
    }
}
