import Lifecycle
import PageKit
import RuleModel
import ServiceDesk
import Store
import Texts
import WorkCalendar

/// Rates, course and channels out of what was done, for the month that was asked for.
struct ServiceFigures {
    private let figures: DeedFigures
    private let periods: FigurePeriods
    private let calendar: WorkCalendar
    /// What was done in each month of the course.
    private let months: [CivilMonth: [DeedKind: Int]]

    init(_ figures: DeedFigures, _ periods: FigurePeriods, calendar: WorkCalendar) {
        self.figures = figures
        self.periods = periods
        self.calendar = calendar
        months = figures.course.reduce(into: [:]) { months, deeds in
            months[CivilMonth(of: deeds.slice), default: [:]][deeds.kind, default: 0] += deeds.count
        }
    }

    /// The three rates of the month, each with its course; empty where nothing was ever done.
    var rates: [RateView] { figures.course.isEmpty ? [] : ServiceRate.allCases.map(rate) }

    private func rate(_ rate: ServiceRate) -> RateView {
        let course = periods.course.compactMap { month in
            rate.share(months[month] ?? [:]).permille.map { OverviewWords.RateOfMonth(month.text, permille: $0) }
        }
        let share = rate.share(months[periods.month] ?? [:])
        let before = rate.share(months[periods.month.advanced(by: -1)] ?? [:]).permille
        return OverviewWords.rate(
            rate.rawValue, value: share.text, part: share.part, whole: share.whole,
            change: share.permille.flatMap { now in before.map { now - $0 } }, course: course)
    }

    /// Registered and concluded in each of the last weeks of the month, the running one included.
    var trend: TrendPanel? {
        guard !figures.course.isEmpty else { return nil }
        let mondays = periods.mondays
        return OverviewWords.trend(
            periods: mondays.map { "\($0.month)-\($0.day < 10 ? "0" : "")\($0.day)" },
            registered: mondays.map { count(.registered, weekFrom: $0) },
            concluded: mondays.map { count(.concluded, weekFrom: $0) }, shades: shades(mondays))
    }

    private func count(_ kind: DeedKind, weekFrom monday: CivilDate) -> Int {
        figures.course.reduce(0) { sum, deeds in
            sum + (deeds.kind == kind && (monday..<monday + 7).contains(deeds.slice) ? deeds.count : 0)
        }
    }

    /// Weeks of which a holiday takes most of the working days.
    private func shades(_ mondays: [CivilDate]) -> [TrendChart.Shade] {
        mondays.enumerated().compactMap { index, monday in
            let names = (0..<7).compactMap { day -> String? in
                if case .holiday(let name) = calendar.kind(of: monday + day) { name } else { nil }
            }
            return names.count > 3 ? names.first.map { .init(index...index, .plain($0)) } : nil
        }
    }

    /// Registrations of the month by channel, the most used first; nil where there are none.
    var channels: BarPanel? {
        let counts = figures.units.reduce(into: [ChannelName: Int]()) { counts, deeds in
            if deeds.kind == .registered { counts[deeds.channel, default: 0] += deeds.count }
        }.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        return counts.isEmpty ? nil : OverviewWords.channels(counts.map { (.channel($0.key), $0.value) })
    }

    /// The rates of each unit, the one with most registrations first; nil where one unit at most did anything.
    func units(_ address: (UnitName) -> String?) -> UnitTable? {
        var all: [DeedKind: Int] = [:]
        var byUnit: [String: [DeedKind: Int]] = [:]
        for deeds in figures.units {
            all[deeds.kind, default: 0] += deeds.count
            if let unit = deeds.unit { byUnit[unit.rawValue, default: [:]][deeds.kind, default: 0] += deeds.count }
        }
        guard byUnit.count > 1 else { return nil }
        let sorted = byUnit.sorted { (-Self.registered($0.value), $0.key) < (-Self.registered($1.value), $1.key) }
        return OverviewWords.unitRates(
            rows: sorted.map { unit, counts in
                UnitRow(.plain(unit), href: address(UnitName(rawValue: unit)), Self.cells(counts))
            }, total: Self.cells(all))
    }

    private static func cells(_ counts: [DeedKind: Int]) -> [UnitCell] {
        [UnitCell(.plain(GroupedNumber.text(registered(counts))))]
            + ServiceRate.allCases.map { UnitCell(.plain($0.share(counts).text ?? "–")) }
    }

    private static func registered(_ counts: [DeedKind: Int]) -> Int { counts[.registered] ?? 0 }
}
