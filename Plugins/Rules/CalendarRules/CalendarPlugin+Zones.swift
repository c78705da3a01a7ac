import RuleModel
import WorkCalendar

extension CalendarPlugin {
    /// The time zone that was most likely meant by a name of none: one whose city is spelt nearly so.
    static func zone(near name: String) -> String? {
        let known = ZoneRules.knownIdentifiers.sorted()
        if let same = known.first(where: { $0.lowercased() == name.lowercased() }) { return same }
        var cities = Dictionary(known.map { (city(of: $0), $0) }) { first, _ in first }
        // China has one time zone, which IANA names after Shanghai alone.
        for other in ["Beijing", "Tianjin", "China", "北京", "天津", "上海", "北京时间"] { cities[other] = "Asia/Shanghai" }
        let typed = city(of: name)
        return cities[typed] ?? Suggestion.nearest(to: typed, among: cities.keys.sorted()).flatMap { cities[$0] }
    }

    private static func city(of zone: String) -> String { zone.split(separator: "/").last.map { String($0) } ?? zone }
}
