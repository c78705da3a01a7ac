import ModuleKit
import PageKit
import RuleModel
import ServiceDesk
import Store
import Texts
import WorkCalendar

extension InboxRow {
    /// A request of the enterprise whose file is shown.
    ///
    /// - Parameter dossier: nil for one that is no longer open, whose clocks have ended.
    init(_ row: RequestRow, _ dossier: Dossier?, calendar: WorkCalendar, now: Instant) {
        let reading = dossier?.nextClock.map { ClockReading(clock: $0, calendar: calendar, now: now) }
        self.init(
            href: "/requests/\(row.number)", title: row.title, facts: [.channel(row.channel), .plain("\(row.number)")],
            signal: reading?.signal, dueFacts: reading?.dueFacts ?? [], bar: reading?.bar,
            chips: [.state(row.state)], track: row.track.map { .track($0) } ?? "",
            handler: row.lead.map { .plain($0.rawValue) } ?? InboxWords.nobody)
    }
}
