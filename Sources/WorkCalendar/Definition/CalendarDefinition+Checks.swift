extension CalendarDefinition {
    /// The years in which single dates may be listed; it bounds the memory that a calendar can take.
    public static let yearsOfDates = 1900...2200

    /// Every fault of the definition, in the order of its parts; empty where a calendar can be made from it.
    public var faults: [CalendarError] {
        do throws(CalendarError) {
            _ = try ZoneRules(identifier: zone)
            return faultsOfDays
        } catch {
            return faultsOfDays + [error]
        }
    }

    /// The faults of everything but the zone, which is slow to look up.
    var faultsOfDays: [CalendarError] {
        var found = Weekday.allCases.flatMap { faults(in: weekly[$0] ?? [], of: $0.rawValue) }
        found += faults(in: makeUpHours ?? [], of: "make-up")
        found += exceptions.sorted().flatMap { faults(on: $0) }
        if let years = publishedYears, years.clamped(to: Self.yearsOfDates) != years {
            found.append(.yearsTooFar(years))
        }
        if weekly.values.allSatisfy(\.isEmpty) { found.append(.noWorkingHours) }
        return found
    }

    private func faults(on date: CivilDate) -> [CalendarError] {
        var found: [CalendarError] = []
        if !Self.yearsOfDates.contains(date.year) { found.append(.dateTooFar(date)) }
        if let holiday = holidays[date], let makeUp = makeUpDays[date] {
            found.append(.holidayAndMakeUp(date, holiday: holiday, makeUp: makeUp))
        }
        found += faults(in: overrides[date] ?? [], of: "\(date)")
        return found + backwards(in: breaks[date] ?? [], of: "\(date)")
    }

    /// Breaks may overlap: closed twice is closed.
    private func faults(in spans: [OpenSpan], of place: String) -> [CalendarError] {
        let ordered = spans.sorted { $0.from < $1.from }
        let overlaps = zip(ordered, ordered.dropFirst()).filter { $0.to > $1.from }
        return backwards(in: spans, of: place) + overlaps.map { .spansOverlap($0, $1, of: place) }
    }

    private func backwards(in spans: [OpenSpan], of place: String) -> [CalendarError] {
        spans.filter { $0.seconds <= 0 }.map { .spanBackwards($0, of: place) }
    }
}
