extension DeadlineOperation {
    /// The answer of a calendar; null where there is none, such as in a calendar that never opens.
    func answer(_ input: [String: CaseValue], _ tables: DayTables) throws(DeadlineCaseFault) -> CaseValue {
        switch self {
        case .dueAfterWorkingTime: try due(input, tables)
        case .workingTimeBetween:
            .seconds(
                tables.openTime(
                    from: try input.instant("from"), to: try input.instant("to"), pauses: try input.pauses()))
        case .startBeforeWorkingTime: try start(input, tables)
        case .thresholdOffset: try moved(input, tables)
        case .dueAfterWorkingDays: .instant(try dueAfterDays(input, tables))
        case .dueDaysThenPauses: try dueAfterDaysAndPauses(input, tables)
        case .datePlusWorkingDays: try date(input, tables)
        case .countWorkingDays:
            .number(Double(tables.workingDays(after: try input.day("from") - 1, through: try input.day("to"))))
        case .isWorkingDay: .flag(tables.isWorking(try input.day("date")))
        case .isOpen: .flag(tables.isOpen(try input.instant("at")))
        case .openIntervals:
            .list(
                tables.openIntervals(from: try input.instant("start"), count: try input.count("count"))
                    .map { .list([.instant($0.lowerBound), .instant($0.upperBound)]) })
        }
    }

    private func due(_ input: [String: CaseValue], _ tables: DayTables) throws(DeadlineCaseFault) -> CaseValue {
        let start = try input.instant("start")
        let amount = try input.microseconds("working_seconds")
        return tables.withPlaced(try input.pauses(), since: start) { pauses in
            let axis = ClockAxis(tables: tables, isAroundTheClock: false)
            return reached(axis.instant(after: amount, from: start, leavingOut: pauses))
        }
    }

    private func start(_ input: [String: CaseValue], _ tables: DayTables) throws(DeadlineCaseFault) -> CaseValue {
        let amount = try input.microseconds("working_seconds")
        let end = try input.instant("end")
        let pauses = try input.pauses()
        if amount == 0 { return .instant(tables.instant(beforeOpenTime: 0, to: end)) }
        return tables.withPlaced(pauses, since: .earliest) { pauses in
            let axis = ClockAxis(tables: tables, isAroundTheClock: false)
            return reached(axis.instant(before: amount, to: end, leavingOut: pauses))
        }
    }

    private func moved(_ input: [String: CaseValue], _ tables: DayTables) throws(DeadlineCaseFault) -> CaseValue {
        let deadline = try input.instant("deadline")
        let offset = try input.microseconds("offset_working_seconds")
        return .instant(offset == 0 ? deadline : tables.instant(afterOpenTime: offset, from: deadline))
    }

    private func date(_ input: [String: CaseValue], _ tables: DayTables) throws(DeadlineCaseFault) -> CaseValue {
        let day = try input.day("date")
        let days = try input.count("days")
        let date = days == 0 ? day : tables.workingDay(days, after: day)
        return date.map { .text(CivilDate(dayNumber: $0).description) } ?? .null
    }

    private func dueAfterDaysAndPauses(
        _ input: [String: CaseValue], _ tables: DayTables
    ) throws(DeadlineCaseFault) -> CaseValue {
        let base = try dueAfterDays(input, tables)
        return tables.withPlaced(try input.pauses(), since: .earliest) { pauses in
            guard let base, pauses.ended.count == pauses.count else { return .null }
            let paused = pauses.reduce(Int64(0)) { sum, pause in
                sum + pause.openBeforeUntil - pause.openBeforeFrom
            }
            return .instant(paused == 0 ? base : tables.instant(afterOpenTime: paused, from: base))
        }
    }

    private func dueAfterDays(
        _ input: [String: CaseValue], _ tables: DayTables
    ) throws(DeadlineCaseFault) -> Instant? {
        let start = try input.instant("start")
        let days = try input.count("days")
        let name = input["semantics"] == nil ? Semantics.keepTimeOfDay.rawValue : try input.text("semantics")
        guard let semantics = Semantics(rawValue: name) else { throw .unknownSemantics(name) }
        var from: Int? = tables.zone.day(of: start)
        var time = tables.zone.microsecondOfDay(of: start)
        if semantics == .restStartRolls, let day = from, !tables.isWorking(day) {
            from = tables.workingDay(0, after: day)
            time = 0
        }
        guard let from, let day = days == 0 ? from : tables.workingDay(days, after: from) else { return nil }
        if try input.flag("end_of_day") { return tables.close(day) }
        let due = tables.zone.instant(of: CivilDate(dayNumber: day), microsecondOfDay: time)
        return semantics == .rollForward ? tables.instant(afterOpenTime: 0, from: due) : due
    }

    /// Nothing is reached where the reckoning came to an end of the calendar.
    private func reached(_ instant: Instant?) -> CaseValue {
        .instant(instant.flatMap { $0 <= .earliest || $0 >= .latest ? nil : $0 })
    }
}
