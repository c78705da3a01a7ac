import Endpoints
import PageKit
import RuleModel
import Store
import Texts
import WorkCalendar

/// Puts the overview together.
struct OverviewMaking {
    /// Units that the bars show; the table has all.
    private static let barsAtMost = 12

    let load: ServiceLoad
    let person: Principal
    let calendar: WorkCalendar
    let now: Instant
    /// What is overdue, by ``OverdueAges``.
    let overdue: [Int]
    let figures: ServiceFigures
    let filters: FilterBar

    private static let columns: [(title: Words, states: [StateName])] = [
        (.text("overview.to-accept"), [.registered, .returned, .dispatched]),
        (.text("overview.in-work"), [.accepted, .handling]),
        (.text("overview.suspended"), [.suspended]),
        (.text("overview.to-review"), [.concluded]),
        (.text("overview.to-report"), [.answered, .reviewed, .reported]),
    ]

    func page(_ frame: StaffFrame) -> OverviewPage {
        let moment = LocalMoment(now, in: calendar.zone)
        return OverviewPage(
            frame: frame, asOf: OverviewWords.asOf(.moment(moment, today: moment.date)), filters: filters,
            rates: figures.rates, trend: figures.trend,
            tables: [figures.units { address(of: $0) }, table].compactMap { $0 },
            panels: [overduePanel, figures.channels, unitPanel].compactMap { $0 }, attention: attention)
    }

    private var table: UnitTable? {
        guard load.total.open > 0 else { return nil }
        return UnitTable(
            "open", .text("overview.by-unit"), note: .text("overview.by-unit-note"),
            columns: [.text("overview.open")] + Self.columns.map(\.title) + [OverviewWords.overdueColumn],
            rows: load.rows.map { row in UnitRow(name(row), href: address(row), cells(row)) },
            total: load.rows.count > 1 ? UnitRow(OverviewWords.total, cells(load.total)) : nil)
    }

    private func cells(_ row: ServiceLoad.Row) -> [UnitCell] {
        let states = Self.columns.map { row.count($0.states) }
        return ([row.open] + states + [row.overdue]).map { UnitCell(.plain($0 == 0 ? "–" : GroupedNumber.text($0))) }
    }

    private func name(_ row: ServiceLoad.Row) -> Words {
        row.unit.map { .plain($0.rawValue) } ?? InboxWords.nobody
    }

    /// The list of a row's requests, where the person has a list of it.
    private func address(_ row: ServiceLoad.Row) -> String? {
        guard person.seesAllUnits else { return row.unit == nil ? nil : "/inbox?view=unit" }
        if let unit = row.unit { return address(of: unit) }
        return InboxView.views(for: person).contains(.queue) ? "/inbox?view=queue" : nil
    }

    private func address(of unit: UnitName) -> String? {
        person.seesAllUnits ? SafePath.with("/inbox", [("view", "all"), ("unit", unit.rawValue)]) : nil
    }

    private var overduePanel: BarPanel {
        OverviewWords.overdue(overdue, list: person.seesAllUnits ? "/inbox?view=overdue" : "/inbox")
    }

    private var unitPanel: BarPanel? {
        let loads = load.rows.prefix(Self.barsAtMost)
            .map { OverviewWords.UnitLoad(name($0), open: $0.open, overdue: $0.overdue) }
        return loads.isEmpty ? nil : OverviewWords.units(Array(loads))
    }

    private var attention: AttentionPanel? {
        let views = InboxView.views(for: person)
        let list = person.seesAllUnits ? "all" : "unit"
        let waiting = load.rows.first { $0.unit == nil }?.count(InboxView.queue.states ?? []) ?? 0
        var items = [
            item(waiting, "overview.queue", views.contains(.queue) ? "/inbox?view=queue" : nil)
        ]
        for (signal, name) in ListFilters.signals where signal != .overdue {
            items.append(item(load.count(signal), "overview.\(name)", "/inbox?view=\(list)&signal=\(name)"))
        }
        let found = items.compactMap { $0 }
        return found.isEmpty ? nil : AttentionPanel(found)
    }

    private func item(_ count: Int, _ key: String, _ path: String?) -> AttentionItem? {
        guard count > 0 else { return nil }
        return AttentionItem(
            .text("overview.items", ["count": .count(count)]), .text(key),
            link: path.map { Link($0, .text("overview.see")) })
    }
}
