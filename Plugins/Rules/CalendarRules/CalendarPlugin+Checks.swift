public import RuleModel
public import TOMLSyntax
public import WorkCalendar

extension CalendarPlugin {
    public func check(_ rules: [Rule<CalendarRow>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        checkOnce(rules, "hours", BilingualText(chinese: "工作时间", english: "working hours"), &diagnostics) {
            !$0.hours.isEmpty
        }
        checkOnce(rules, "weekdays", BilingualText(chinese: "工作日", english: "working weekdays"), &diagnostics) {
            $0.weekdays != nil
        }
        checkOnce(rules, "zone", BilingualText(chinese: "时区", english: "the time zone"), &diagnostics) {
            $0.zone != nil
        }
        checkYears(rules, scope, &diagnostics)
        var years = Set<Int>()
        checkDays(rules.filter { rule in rule.outcome.year.map { years.insert($0).inserted } ?? true }, &diagnostics)
        checkWhole(rules, scope, &diagnostics)
    }

    /// The calendar that all tables make together; nil where none declares hours.
    public static func definition(_ rules: [Rule<CalendarRow>]) -> CalendarDefinition? {
        guard let hours = rules.lazy.map(\.outcome.hours).first(where: { !$0.isEmpty }) else { return nil }
        let weekdays = rules.lazy.compactMap(\.outcome.weekdays).first ?? Array(Weekday.allCases.prefix(5))
        let years = rules.compactMap(\.outcome.year)
        return CalendarDefinition(
            zone: rules.lazy.compactMap(\.outcome.zone).first ?? "Asia/Shanghai",
            weekly: Dictionary(weekdays.map { ($0, hours) }) { first, _ in first },
            holidays: merged(rules.map(\.outcome.holidays)), makeUpDays: merged(rules.map(\.outcome.makeUpDays)),
            publishedYears: years.min().flatMap { first in years.max().map { first...$0 } })
    }

    private static func merged(_ tables: [[CivilDate: String]]) -> [CivilDate: String] {
        tables.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
    }

    private func checkOnce(
        _ rules: [Rule<CalendarRow>], _ key: String, _ what: BilingualText, _ diagnostics: inout [SourceDiagnostic],
        _ declares: (CalendarRow) -> Bool
    ) {
        let declaring = rules.filter { declares($0.outcome) }
        for rule in declaring.dropFirst() {
            diagnostics.append(
                RuleFault.declaredTwice(what, at: rule.place(of: key), first: declaring[0].place(of: key)))
        }
    }

    /// No year twice, and none missing between the first and the last.
    private func checkYears(
        _ rules: [Rule<CalendarRow>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        var first: [Int: Rule<CalendarRow>] = [:]
        for rule in rules {
            guard let year = rule.outcome.year else { continue }
            if let other = first[year] {
                let what = BilingualText(chinese: "\(year) 年的日历", english: "the calendar of \(year)")
                diagnostics.append(
                    RuleFault.declaredTwice(what, at: rule.place(of: "year"), first: other.place(of: "year")))
            } else {
                first[year] = rule
            }
        }
        guard let least = first.keys.min(), let most = first.keys.max(), let last = first[most] else { return }
        // Calendars are published a year ahead; what begins later yet was hardly meant to wait so long.
        for pack in scope.packs where pack.header.effective.year > most + 1 {
            guard let place = pack.node["effective"]?.location else { continue }
            diagnostics.append(RuleFault.beginsFarOff(pack.header.effective, calendar: most, at: place))
        }
        let missing = (least...most).filter { first[$0] == nil }
        if !missing.isEmpty, !scope.unread.contains(section) {
            diagnostics.append(RuleFault.yearsMissing(missing, at: last.place(of: "year")))
        }
    }

    /// The calendar can be made; clocks have one.
    private func checkWhole(
        _ rules: [Rule<CalendarRow>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let definition = Self.definition(rules) else {
            if let pack = scope.packs.first, !scope.unread.contains(section) {
                diagnostics.append(RuleFault.calendarMissing(at: pack.node.location))
            }
            return
        }
        for fault in definition.faults {
            // Told above, by entries instead of by days.
            if case .holidayAndMakeUp = fault { continue }
            let near = if case .unknownZone(let name) = fault { Self.zone(near: name) } else { String?.none }
            diagnostics.append(RuleFault.calendarWrong(fault, at: place(of: fault, rules), near: near))
        }
    }

    /// Where the key stands that a fault of the whole calendar comes from.
    private func place(of fault: CalendarError, _ rules: [Rule<CalendarRow>]) -> SourceLocation {
        let rule: Rule<CalendarRow>?
        let key: String
        switch fault {
        case .unknownZone: (rule, key) = (rules.first { $0.outcome.zone != nil }, "zone")
        case .noWorkingHours, .spanBackwards, .spansOverlap:
            (rule, key) = (rules.first { !$0.outcome.hours.isEmpty }, "hours")
        case .holidayAndMakeUp(let day, _, _), .dateTooFar(let day), .notPublished(let day, _):
            let entries = rules.flatMap { CalendarEntry.all("holidays", of: $0) + CalendarEntry.all("make-up", of: $0) }
            if let entry = entries.first(where: { $0.days.contains(day) }) { return entry.location }
            (rule, key) = (nil, "year")
        case .yearsTooFar: (rule, key) = (rules.first { $0.outcome.year != nil }, "year")
        }
        guard let rule = rule ?? rules.first else { return SourceLocation(path: "", line: 1, range: 0..<0) }
        return rule.place(of: key)
    }
}
