import Lifecycle
import PageKit
import RuleModel
import Store
import Texts
import WorkCalendar

extension InboxRow {
    /// A request of the enterprise whose file is shown.
    init(_ row: RequestRow, calendar: WorkCalendar, now: Instant) {
        self.init(
            href: "/requests/\(row.number)", title: row.title, facts: [.channel(row.channel), .plain("\(row.number)")],
            signal: row.nextDue.map { Self.signal(due: $0, row.signals, calendar, now) },
            dueFacts: Self.due(row, calendar, now),
            chips: [.state(row.state)], track: row.track.map { .track($0) } ?? "",
            handler: row.lead.map { .plain($0.rawValue) } ?? InboxWords.nobody)
    }

    private static func due(_ row: RequestRow, _ calendar: WorkCalendar, _ now: Instant) -> [Words] {
        guard let due = row.nextDue else { return [] }
        return [.shortMoment(LocalMoment(due, in: calendar.zone), today: calendar.date(of: now))]
    }

    /// The table knows whether anything warned, not how often: the first warning's level stands for all.
    private static func signal(
        due: Instant, _ signals: RequestSignals, _ calendar: WorkCalendar, _ now: Instant
    ) -> Signal {
        let (first, last) = (min(now, due), max(now, due))
        let days = calendar.workingDays(after: calendar.date(of: first), through: calendar.date(of: last))
        let time = TimeLeft(from: first, to: last, workingDays: days, in: calendar.zone)
        if due < now { return .overdue(time) }
        return .left(time, signals.contains(.warned) ? .soon : .ok)
    }
}
