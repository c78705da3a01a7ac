import RuleModel
import TOMLSyntax
import WorkCalendar

// Days that contradict one another, or that say nothing.
extension CalendarPlugin {
    /// No day is both off and worked, none is listed twice, and no make-up day is worked anyway.
    ///
    /// - Parameter rules: One table of each year: a second one is told as that.
    func checkDays(_ rules: [Rule<CalendarRow>], _ diagnostics: inout [SourceDiagnostic]) {
        let holidays = rules.flatMap { CalendarEntry.all("holidays", of: $0) }
        let makeUps = rules.flatMap { CalendarEntry.all("make-up", of: $0) }
        let told = checkContradictions(holidays, makeUps, &diagnostics)
        let others = holidays.indices.filter { !told.holidays.contains($0) }.map { holidays[$0] }
        let worked = makeUps.indices.filter { !told.makeUps.contains($0) }.map { makeUps[$0] }
        checkTwice(others, &diagnostics)
        checkTwice(worked, &diagnostics)
        checkWorkedAnyway(worked, rules, &diagnostics)
    }

    /// Tells holidays with make-up days on them, each holiday once.
    ///
    /// - Returns: The places in the lists of what is told.
    private func checkContradictions(
        _ holidays: [CalendarEntry], _ makeUps: [CalendarEntry], _ diagnostics: inout [SourceDiagnostic]
    ) -> (holidays: Set<Int>, makeUps: Set<Int>) {
        var told: (holidays: Set<Int>, makeUps: Set<Int>) = ([], [])
        for (place, holiday) in holidays.enumerated() {
            let found = makeUps.indices.filter {
                makeUps[$0].days.overlaps(holiday.days) && !told.makeUps.contains($0)
            }
            guard let first = found.first else { continue }
            told.holidays.insert(place)
            told.makeUps.formUnion(found)
            let makeUp = makeUps[first]
            diagnostics.append(
                found.count == 1
                    ? RuleFault.holidayAndMakeUp(
                        max(holiday.days.lowerBound, makeUp.days.lowerBound), holiday: holiday.name,
                        makeUp: makeUp.name, at: makeUp.location, off: holiday.location)
                    : RuleFault.holidayOverMakeUps(
                        holiday.name, holiday.days, at: holiday.location, makeUps: found.map { makeUps[$0].location }))
        }
        return told
    }

    /// Tells entries with days in common: of two the later one, and one that reaches over several of them once.
    private func checkTwice(_ entries: [CalendarEntry], _ diagnostics: inout [SourceDiagnostic]) {
        let order = entries.indices.sorted {
            let (one, other) = (entries[$0].days, entries[$1].days)
            return (one.lowerBound, other.upperBound, $0) < (other.lowerBound, one.upperBound, $1)
        }
        // The entry that reaches furthest so far, and what lies within its reach.
        var overlaps: [(widest: Int, others: [Int])] = []
        for place in order {
            guard let (widest, _) = overlaps.last else {
                overlaps.append((place, []))
                continue
            }
            let reach = entries[widest].days.upperBound
            if entries[place].days.lowerBound <= reach { overlaps[overlaps.count - 1].others.append(place) }
            if entries[place].days.upperBound > reach { overlaps.append((place, [])) }
        }
        // Of two neighbours that overlap, the second may be the wide one.
        for place in overlaps.indices.dropLast()
        where overlaps[place].others == [overlaps[place + 1].widest] && !overlaps[place + 1].others.isEmpty {
            overlaps[place + 1].others.insert(overlaps[place].widest, at: 0)
            overlaps[place].others = []
        }
        for (widest, others) in overlaps {
            guard let other = others.first else { continue }
            let isPair = others.count == 1
            let (one, rest) = isPair ? (max(widest, other), [min(widest, other)]) : (widest, others)
            diagnostics.append(
                RuleFault.daysTwice(
                    entries[one].days, at: entries[one].location, others: rest.map { entries[$0].location }))
        }
    }

    /// Tells make-up days on working days of the week, once for each day of the week.
    private func checkWorkedAnyway(
        _ makeUps: [CalendarEntry], _ rules: [Rule<CalendarRow>], _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let definition = Self.definition(rules) else { return }
        let declaring = rules.first { $0.outcome.weekdays != nil }
        var found: [Weekday: [(day: CivilDate, location: SourceLocation)]] = [:]
        for makeUp in makeUps {
            let worked = makeUp.days.first { definition.weekly[$0.weekday]?.isEmpty == false }
            if let worked { found[worked.weekday, default: []].append((worked, makeUp.location)) }
        }
        for (_, days) in found.sorted(by: { $0.key < $1.key }) {
            diagnostics.append(
                RuleFault.makeUpWorkedAnyway(
                    days[0].day, at: days[0].location, weekdays: declaring?.place(of: "weekdays"),
                    others: days.dropFirst().map(\.location)))
        }
    }
}
