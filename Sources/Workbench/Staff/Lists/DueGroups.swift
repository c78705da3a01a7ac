import Lifecycle
import ModuleKit
import PageKit
import ServiceDesk
import Store
import Texts
import WorkCalendar

/// Puts rows that fall due together under one heading.
struct DueGroups {
    /// Where a row belongs, in the order of the list.
    enum Group: Int, CaseIterable {
        case overdue, today, tomorrow, soon, later, passed, paused, none
    }

    let calendar: WorkCalendar
    let now: Instant

    /// How many working days after today are shown as one span.
    private static let span = 5

    private var today: CivilDate { calendar.date(of: now) }
    private var horizon: CivilDate { calendar.dueDate(from: today + 1, workingDays: Self.span) }

    func group(_ dossier: Dossier?) -> Group {
        guard let clock = dossier?.nextClock else { return .none }
        if clock.status == .overdue { return .overdue }
        guard let due = clock.due else { return clock.status == .paused ? .paused : .none }
        // A target that is past is nothing to be done today.
        if due <= now { return .passed }
        let day = calendar.date(of: due)
        if day <= today { return .today }
        if day == today + 1 { return .tomorrow }
        return day <= horizon ? .soon : .later
    }

    /// The groups that have rows, in order, and in each what is due first on top.
    func groups(_ rows: [(row: InboxRow, dossier: Dossier?)]) -> [InboxGroup] {
        let placed = rows.map { (row: $0.row, group: group($0.dossier), due: $0.dossier?.nextClock?.due ?? .latest) }
        return Group.allCases.compactMap { group in
            let own = placed.filter { $0.group == group }.enumerated()
                .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
            return own.isEmpty ? nil : self.group(group, own.map(\.element.row))
        }
    }

    private func group(_ group: Group, _ rows: [InboxRow]) -> InboxGroup {
        switch group {
        case .overdue: .overdue(rows)
        case .today: .today(rows, note: note(today))
        case .tomorrow: .tomorrow(rows, note: note(today + 1))
        case .soon: .span(rows, from: day(calendar.dueDate(from: today + 1, workingDays: 1)), to: day(horizon))
        case .later: .later(rows, from: day(horizon + 1))
        case .passed: InboxGroup(.text("inbox.group-passed", ["count": .count(rows.count)]), rows: rows)
        case .paused: .paused(rows)
        case .none: .withoutClock(rows)
        }
    }

    private func day(_ date: CivilDate) -> Words { .day(date, today: today) }

    /// The date, and what its calendar says where it is no common day.
    private func note(_ date: CivilDate) -> Words {
        let weekday = Words.weekday(date, today: today)
        switch calendar.kind(of: date) {
        case .makeUp: return .joined([weekday, .text("today.make-up-short")], .comma)
        case .holiday(let name): return .joined([weekday, "\(name)"], .comma)
        default: return weekday
        }
    }
}
