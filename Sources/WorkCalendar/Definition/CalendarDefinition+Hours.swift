extension CalendarDefinition {
    /// What a date is, by the definition alone.
    public func kind(of date: CivilDate) -> DayKind {
        if let name = holidays[date] { return .holiday(name) }
        guard hours(of: date).isEmpty else { return makeUpDays[date].map(DayKind.makeUp) ?? .working }
        let planned = makeUpDays[date] != nil || weekly[date.weekday]?.isEmpty == false
        return planned ? .closed : .weekend
    }

    /// The open spans of a date on the zone's clocks, in order; empty on a rest day.
    public func hours(of date: CivilDate) -> [OpenSpan] {
        guard holidays[date] == nil else { return [] }
        let open = (overrides[date] ?? plannedHours(of: date)).sorted { $0.from < $1.from }
        return (breaks[date] ?? []).reduce(open) { spans, pause in spans.flatMap { $0.cut(by: pause) } }
    }

    /// The hours that the week or a make-up day gives a date, before overrides and breaks.
    private func plannedHours(of date: CivilDate) -> [OpenSpan] {
        let ofWeek = weekly[date.weekday] ?? []
        guard ofWeek.isEmpty, makeUpDays[date] != nil else { return ofWeek }
        return makeUpHours ?? Weekday.allCases.lazy.compactMap { weekly[$0] }.first { !$0.isEmpty } ?? []
    }

    /// The dates that differ from their day of the week.
    var exceptions: Set<CivilDate> {
        Set(holidays.keys).union(makeUpDays.keys).union(overrides.keys).union(breaks.keys)
    }
}

extension OpenSpan {
    /// What is left of the span when another is closed: none, one or two spans.
    func cut(by closed: OpenSpan) -> [OpenSpan] {
        guard closed.from < to, from < closed.to else { return [self] }
        return [OpenSpan(from: from, to: min(to, closed.from)), OpenSpan(from: max(from, closed.to), to: to)]
            .filter { $0.seconds > 0 }
    }
}
