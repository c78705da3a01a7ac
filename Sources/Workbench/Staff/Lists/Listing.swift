import Endpoints
import Lifecycle
import PageKit
import ServiceDesk
import Store
import Texts
import WorkCalendar

/// One page of a list, ready to be shown.
struct Listing {
    let groups: [InboxGroup]
    /// The rows in one group without a heading; empty where there are none.
    let ungrouped: [InboxGroup]
    let news: [Words]
    let pagination: Pagination?

    var isEmpty: Bool { groups.isEmpty }

    static let nothing = Listing(groups: [], ungrouped: [], news: [], pagination: nil)

    private init(groups: [InboxGroup], ungrouped: [InboxGroup], news: [Words], pagination: Pagination?) {
        self.groups = groups
        self.ungrouped = ungrouped
        self.news = news
        self.pagination = pagination
    }

    /// - Parameters:
    ///   - skipped: how many rows come before this page.
    ///   - newsSince: what came later is new to the person.
    init(
        rows: [RequestRow], dossiers: [RequestNumber: Dossier], next: RequestCursor?, skipped: Int, call: Call,
        person: Principal, calendar: WorkCalendar, newsSince: Instant
    ) {
        let grouping = DueGroups(calendar: calendar, now: call.now)
        let shown = rows.map { row in
            let dossier = dossiers[row.number]
            return (
                row: InboxRow(row, dossier, for: person, calendar: calendar, now: call.now, newsSince: newsSince),
                dossier: dossier
            )
        }
        groups = grouping.groups(shown)
        ungrouped = shown.isEmpty ? [] : [InboxGroup(nil, rows: shown.map(\.row))]
        let older = next.map { ListCursor($0, skipped: skipped + rows.count).text }
        pagination =
            older == nil && skipped == 0
            ? nil
            : InboxWords.pages(
                from: skipped + 1, to: skipped + rows.count,
                newer: skipped == 0 ? nil : Self.address(call, after: nil),
                older: older.map { Self.address(call, after: $0) })
        news = InboxWords.news(
            new: shown.count { $0.row.isNew }, warned: shown.count { $0.row.isWarned }, ofPage: pagination != nil)
    }

    /// The same list from another place on.
    private static func address(_ call: Call, after: String?) -> String {
        let kept = call.query.filter { $0.name != "after" && $0.name != NoticeCode.parameter }
        return SafePath.with(call.path, kept.map { ($0.name, $0.value) } + [("after", after)])
    }
}
