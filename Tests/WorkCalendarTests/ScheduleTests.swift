import SeededRandomness
import Testing
import WorkCalendar

/// The conventions one by one, in the calendar of China with 08:30–12:00 and 13:30–17:30.
@Suite struct ScheduleTests {
    @Test(
        "working days are due as the conventions say",
        arguments: [
            (7, "2026-02-10 10:00", "2026-02-26 17:30"), (1, "2026-02-10 23:59", "2026-02-11 17:30"),
            (0, "2026-02-10 10:00", "2026-02-10 17:30"), (0, "2026-02-16 10:00", "2026-02-24 17:30"),
            (1, "2026-02-13 10:00", "2026-02-14 17:30"), (-1, "2026-02-24 10:00", "2026-02-14 17:30"),
        ])
    func workingDays(days: Int, start: String, due: String) {
        #expect(self.due(.workingDays(days), start) == Facts.instant(due))
    }

    @Test("a counted day zero is the first day where it is a working day")
    func dayZero() {
        let counted = conventions(dayZero: .counted)
        #expect(due(.workingDays(7), "2026-02-10 10:00", counted) == Facts.instant("2026-02-25 17:30"))
        #expect(due(.workingDays(1), "2026-02-10 10:00", counted) == Facts.instant("2026-02-10 17:30"))
        #expect(due(.workingDays(1), "2026-02-16 10:00", counted) == Facts.instant("2026-02-24 17:30"))
        #expect(due(.workingDays(0), "2026-02-10 10:00", counted) == Facts.instant("2026-02-10 17:30"))
        #expect(due(.workingDays(-2), "2026-02-11 10:00", counted) == Facts.instant("2026-02-10 17:30"))
        #expect(due(.calendarDays(1), "2026-02-10 10:00", counted) == Facts.instant("2026-02-10 17:30"))
    }

    @Test("a last day that is a rest day rolls on, or stays")
    func restDay() {
        let stay = conventions(restDay: .stay)
        #expect(due(.calendarDays(5), "2026-02-10 10:00") == Facts.instant("2026-02-24 17:30"))
        #expect(due(.calendarDays(5), "2026-02-10 10:00", stay) == Facts.instant("2026-02-16 00:00"))
        #expect(due(.calendarDays(4), "2026-02-10 10:00", stay) == Facts.instant("2026-02-14 17:30"))
        #expect(due(.workingDays(0), "2026-02-16 10:00", stay) == Facts.instant("2026-02-17 00:00"))
    }

    @Test("due at the end of the working day, at the end of the day, or at the same time")
    func dueTime() {
        #expect(
            due(.workingDays(2), "2026-02-10 10:20", conventions(due: .endOfDay)) == Facts.instant("2026-02-13 00:00"))
        #expect(
            due(.workingDays(2), "2026-02-10 10:20", conventions(due: .sameTime)) == Facts.instant("2026-02-12 10:20"))
        #expect(
            due(.workingDays(2), "2026-02-10 20:20", conventions(due: .sameTime)) == Facts.instant("2026-02-12 20:20"))
        #expect(
            due(.calendarDays(2), "2026-02-10 10:20", conventions(due: .endOfDay)) == Facts.instant("2026-02-13 00:00"))
    }

    @Test("the same time in a gap of the clocks moves forward")
    func sameTimeInGap() {
        let berlin = Facts.calendar(
            CalendarDefinition(zone: "Europe/Berlin", weekly: Facts.week(Facts.spans("00:00-24:00"), days: 7)))
        let schedule = berlin.schedule(
            start: Facts.instant("2026-03-28T01:30:00Z"), budget: .workingDays(1),
            conventions: conventions(due: .sameTime),
            pauses: [], thresholds: [])
        #expect(schedule.due?.rfc3339 == "2026-03-29T01:30:00Z")
    }

    @Test("working seconds run in open time, minutes around the clock, whatever the conventions for days")
    func timeBudgets() {
        for conventions in [DueConventions.shipped, conventions(dayZero: .counted, restDay: .stay, due: .endOfDay)] {
            #expect(due(.workingSeconds(14_400), "2026-02-10 16:30", conventions) == Facts.instant("2026-02-11 11:30"))
            #expect(due(.minutes(30), "2026-02-15 23:50", conventions) == Facts.instant("2026-02-16 00:20"))
        }
        #expect(due(.workingSeconds(0), "2026-02-10 12:30") == Facts.instant("2026-02-10 13:30"))
        #expect(due(.workingSeconds(-3600), "2026-02-10 09:00") == Facts.instant("2026-02-09 17:00"))
        #expect(due(.minutes(-30), "2026-02-10 00:10") == Facts.instant("2026-02-09 23:40"))
    }

    @Test("for a start on a working day, due minus the budget is the day of the start")
    func inverse() throws {
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<5_000 {
            let start = generator.instant(near: Facts.date("2025-06-01"), days: 400)
            let day = Facts.calendar.date(of: start)
            guard Facts.calendar.isWorkingDay(day) else { continue }
            let days = generator.number(1...120)
            let due = try #require(self.schedule(.workingDays(days), start).due)
            #expect(Facts.calendar.dueDate(from: Facts.calendar.date(of: due), workingDays: -days) == day)
            let seconds = Int64(generator.number(1...400_000))
            let end = try #require(self.schedule(.workingSeconds(seconds), start).due)
            #expect(Facts.calendar.workingSeconds(from: start, to: end) == seconds)
            #expect(
                Facts.calendar.workingSeconds(
                    from: Facts.calendar.instant(beforeWorkingSeconds: seconds, to: end), to: end) == seconds)
        }
    }

    @Test("due is monotone in the start and in the budget, under every convention and unit")
    func monotone() throws {
        var generator = SeededGenerator(seed: 32)
        for _ in 0..<4_000 {
            let conventions = generator.conventions()
            let start = generator.instant(near: Facts.date("2026-02-15"), days: 60)
            let later = start.advanced(bySeconds: Int64(generator.number(0...200_000)))
            let size = generator.number(0...40)
            for unit in 0..<4 {
                let due = try #require(schedule(generator.budget(unit, size), start, conventions).due)
                let dueOfLater = try #require(schedule(generator.budget(unit, size), later, conventions).due)
                // A time of day is kept also from a rest day on, so that there only the due dates follow one another.
                let keepsTime = unit < 2 && conventions.due == .sameTime
                #expect(keepsTime ? date(dueOfLater) >= date(due) : dueOfLater >= due)
                #expect(try #require(schedule(generator.budget(unit, size + 1), start, conventions).due) >= due)
            }
        }
    }

    private func date(_ instant: Instant) -> CivilDate { Facts.calendar.date(of: instant) }

    private func conventions(
        dayZero: DueConventions.DayZero = .notCounted, restDay: DueConventions.RestDay = .nextWorkingDay,
        due: DueConventions.DueTime = .endOfWorkingDay
    ) -> DueConventions {
        DueConventions(dayZero: dayZero, restDay: restDay, due: due, pauseBy: .wholeDays)
    }

    private func due(_ budget: TimeBudget, _ start: String, _ conventions: DueConventions = .shipped) -> Instant? {
        schedule(budget, Facts.instant(start), conventions).due
    }

    private func schedule(
        _ budget: TimeBudget, _ start: Instant, _ conventions: DueConventions = .shipped
    ) -> ClockSchedule {
        Facts.calendar.schedule(start: start, budget: budget, conventions: conventions, pauses: [], thresholds: [])
    }
}

extension SeededGenerator {
    mutating func conventions() -> DueConventions {
        DueConventions(
            dayZero: Bool.random(using: &self) ? .counted : .notCounted,
            restDay: Bool.random(using: &self) ? .stay : .nextWorkingDay,
            due: [.endOfDay, .endOfWorkingDay, .sameTime][number(0...2)],
            pauseBy: Bool.random(using: &self) ? .wholeDays : .workingTime)
    }

    /// A budget of one of the four units; seconds and minutes come in hours.
    func budget(_ unit: Int, _ size: Int) -> TimeBudget {
        switch unit {
        case 0: .workingDays(size)
        case 1: .calendarDays(size)
        case 2: .workingSeconds(Int64(size) * 3600)
        default: .minutes(size * 60)
        }
    }
}
