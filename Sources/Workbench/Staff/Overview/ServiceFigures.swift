import Lifecycle
import PageKit
import RuleModel
import ServiceDesk
import Texts
import WorkCalendar

/// Rates, course and channels out of what was done, for the month that was asked for.
struct ServiceFigures {
    /// Months that can be chosen, and that the course of a rate shows.
    static let months = 6
    /// Requests from so many months back are read: those of the course, and time to have been handled.
    static let readMonths = 12
    private static let weeks = 12

    let month: CivilMonth
    private let calendar: WorkCalendar
    private let today: CivilDate
    private let deeds: [(deed: ServiceDeed, date: CivilDate)]

    init(
        _ deeds: [ServiceDeed], month: CivilMonth, channel: ChannelName?, calendar: WorkCalendar, today: CivilDate
    ) {
        self.month = month
        self.calendar = calendar
        self.today = today
        self.deeds = deeds.filter { channel == nil || $0.channel == channel }
            .map { ($0, calendar.date(of: $0.at)) }
    }

    /// What was done in a month.
    func done(in month: CivilMonth) -> [ServiceDeed] {
        deeds.filter { CivilMonth(of: $0.date) == month }.map(\.deed)
    }

    /// The three rates of the month, each with its course; empty where nothing was ever done.
    var rates: [RateView] { deeds.isEmpty ? [] : ServiceRate.allCases.map(rate) }

    private func rate(_ rate: ServiceRate) -> RateView {
        let course = (1 - Self.months...0).compactMap { step -> OverviewWords.RateOfMonth? in
            let month = month.advanced(by: step)
            return rate.share(done(in: month)).permille.map { .init(month.text, permille: $0) }
        }
        let share = rate.share(done(in: month))
        let before = rate.share(done(in: month.advanced(by: -1))).permille
        return OverviewWords.rate(
            rate.rawValue, value: share.text, part: share.part, whole: share.whole,
            change: share.permille.flatMap { now in before.map { now - $0 } }, course: course)
    }

    /// Registered and concluded in each of the last weeks of the month, the running one included.
    var trend: TrendPanel? {
        guard !deeds.isEmpty else { return nil }
        let next = month.advanced(by: 1).firstDay ?? today + 1
        let last = Self.monday(min(today, next - 1))
        let mondays = (1 - Self.weeks...0).map { last + $0 * 7 }
        return OverviewWords.trend(
            periods: mondays.map { "\($0.month)-\($0.day < 10 ? "0" : "")\($0.day)" },
            registered: mondays.map { count(.registered, weekFrom: $0) },
            concluded: mondays.map { count(.concluded, weekFrom: $0) }, shades: shades(mondays))
    }

    private func count(_ kind: ServiceDeed.Kind, weekFrom monday: CivilDate) -> Int {
        deeds.count { $0.deed.kind == kind && $0.date >= monday && $0.date < monday + 7 }
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
        let registered = done(in: month).filter { $0.kind == .registered }
        let counts = Dictionary(grouping: registered, by: \.channel).mapValues(\.count)
            .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        return counts.isEmpty ? nil : OverviewWords.channels(counts.map { (.channel($0.key), $0.value) })
    }

    /// The rates of each unit, the one with most registrations first; nil where one unit at most did anything.
    func units(_ address: (UnitName) -> String?) -> UnitTable? {
        let all = done(in: month)
        let byUnit = Dictionary(grouping: all) { $0.unit?.rawValue ?? "" }.filter { !$0.key.isEmpty }
        guard byUnit.count > 1 else { return nil }
        let sorted = byUnit.sorted { (-Self.registered($0.value), $0.key) < (-Self.registered($1.value), $1.key) }
        return OverviewWords.unitRates(
            rows: sorted.map { unit, deeds in
                UnitRow(.plain(unit), href: address(UnitName(rawValue: unit)), Self.cells(deeds))
            }, total: Self.cells(all))
    }

    private static func cells(_ deeds: [ServiceDeed]) -> [UnitCell] {
        [UnitCell(.plain(GroupedNumber.text(registered(deeds))))]
            + ServiceRate.allCases.map { UnitCell(.plain($0.share(deeds).text ?? "–")) }
    }

    private static func registered(_ deeds: [ServiceDeed]) -> Int { deeds.count { $0.kind == .registered } }

    private static func monday(_ date: CivilDate) -> CivilDate { date - date.weekday.index }
}
