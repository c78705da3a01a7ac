import SeededRandomness
import Testing
import WorkCalendar

@Suite struct PausesTests {
    @Test("seven working days from 02-10, suspended 02-12 and resumed 02-25, are due 03-03 at the end of work")
    func wholeDays() {
        #expect(due(.workingDays(7), []) == Facts.instant("2026-02-26 17:30"))
        #expect(due(.workingDays(7), [("2026-02-12 15:00", "2026-02-25 09:00")]) == Facts.instant("2026-03-03 17:30"))
    }

    @Test(
        "whole days count from the day after suspension to the day of resumption, whatever the hour",
        arguments: [
            ("2026-02-11 09:00", "2026-02-11 16:00", "2026-02-26"),
            ("2026-02-11 16:00", "2026-02-12 09:00", "2026-02-27"),
            ("2026-02-11 09:00", "2026-02-12 17:00", "2026-02-27"),
            ("2026-02-14 18:00", "2026-02-23 09:00", "2026-02-26"),
            ("2026-02-26 17:29", "2026-02-27 09:00", "2026-02-27"),
            ("2026-02-26 17:29", "2026-03-01 09:00", "2026-02-28"),
            ("2026-02-01 09:00", "2026-02-11 09:00", "2026-02-27"),
            ("2026-01-01 09:00", "2026-02-10 09:00", "2026-02-26"),
        ])
    func dayBoundaries(from: String, until: String, due: String) {
        #expect(self.due(.workingDays(7), [(from, until)]) == Facts.instant(due + " 17:30"))
    }

    @Test("a pause that begins at or after due moves nothing, even without end")
    func afterDue() {
        for from in ["2026-02-26 17:30", "2026-02-26 18:00", "2026-03-05 09:00"] {
            #expect(due(.workingDays(7), [(from, "2026-03-10 09:00")]) == Facts.instant("2026-02-26 17:30"))
            #expect(due(.workingDays(7), [(from, nil)]) == Facts.instant("2026-02-26 17:30"))
        }
        // The first pause moves due past the second.
        let pauses = [("2026-02-12 15:00", "2026-02-25 09:00"), ("2026-02-27 09:00", "2026-02-28 09:00")]
        #expect(due(.workingDays(7), pauses) == Facts.instant("2026-03-04 17:30"))
    }

    @Test("overlapping and touching pauses are one")
    func overlapping() {
        let apart = [("2026-02-12 15:00", "2026-02-25 09:00")]
        let split = [
            ("2026-02-24 09:00", "2026-02-25 09:00"), ("2026-02-12 15:00", "2026-02-24 10:00"),
            ("2026-02-13 09:00", "2026-02-13 10:00"), ("2026-02-25 09:00", "2026-02-25 09:00"),
        ]
        for budget in [TimeBudget.workingDays(7), .workingSeconds(200_000), .calendarDays(14), .minutes(20_000)] {
            for conventions in Self.both { #expect(due(budget, split, conventions) == due(budget, apart, conventions)) }
        }
    }

    @Test("a pause without end that began before due leaves due open")
    func withoutEnd() {
        for budget in [TimeBudget.workingDays(7), .workingSeconds(200_000), .calendarDays(14), .minutes(20_000)] {
            for conventions in Self.both { #expect(due(budget, [("2026-02-12 15:00", nil)], conventions) == nil) }
        }
        #expect(due(.workingDays(7), [("2026-02-12 15:00", nil), ("2026-02-13 09:00", "2026-02-14 09:00")]) == nil)
    }

    @Test("by working time due moves on by the open time in the pauses")
    func workingTime() {
        let pauses = [("2026-02-12 15:00", "2026-02-24 09:30")]
        // 2.5 h on the 12th, 7.5 h on the 13th and 14th, 1 h on the 24th: 18.5 h after 02-26 17:30.
        #expect(due(.workingDays(7), pauses, Self.both[1]) == Facts.instant("2026-03-02 12:00"))
        #expect(
            due(.workingDays(7), [("2026-02-12 18:00", "2026-02-13 08:00")], Self.both[1])
                == Facts.instant("2026-02-26 17:30"))
    }

    @Test("clocks in seconds and minutes stand still in a pause, and only in it")
    func timeBudgets() {
        let pauses = [("2026-02-10 11:00", "2026-02-10 14:00")]
        #expect(due(.workingSeconds(7200), pauses) == Facts.instant("2026-02-10 15:00"))
        #expect(due(.workingSeconds(3600), pauses) == Facts.instant("2026-02-10 11:00"))
        #expect(due(.minutes(120), pauses) == Facts.instant("2026-02-10 15:00"))
        #expect(due(.minutes(60), pauses) == Facts.instant("2026-02-10 11:00"))
        #expect(
            due(.workingSeconds(7200), [("2026-02-10 12:00", "2026-02-10 13:30")]) == Facts.instant("2026-02-10 12:00"))
    }

    @Test("days of the calendar move by all days of the pause")
    func calendarDays() {
        // 7 days after 02-10 is 02-17; 13 days later is 03-02.
        #expect(due(.calendarDays(7), [("2026-02-12 15:00", "2026-02-25 09:00")]) == Facts.instant("2026-03-02 17:30"))
    }

    @Test("a pause never shortens, and due never lies within one")
    func neverShortens() throws {
        var generator = SeededGenerator(seed: 41)
        for _ in 0..<6_000 {
            let conventions = generator.conventions()
            let start = generator.instant(near: Facts.date("2026-02-15"), days: 30)
            let budget = generator.budget(generator.number(0...3), generator.number(0...15))
            var pauses: [Pause] = []
            var last = try #require(schedule(start, budget, conventions, pauses).due)
            for _ in 0..<4 {
                let from = generator.instant(near: Facts.date("2026-02-20"), days: 30)
                pauses.append(Pause(from: from, until: from.advanced(bySeconds: Int64(generator.number(0...800_000)))))
                let due = try #require(schedule(start, budget, conventions, pauses).due)
                #expect(due >= last, "\(start) \(budget) \(conventions) \(pauses)")
                last = due
            }
        }
    }

    static let both = [
        DueConventions.shipped,
        DueConventions(dayZero: .notCounted, restDay: .nextWorkingDay, due: .endOfWorkingDay, pauseBy: .workingTime),
    ]

    private func due(
        _ budget: TimeBudget, _ pauses: [(String, String?)], _ conventions: DueConventions = .shipped
    ) -> Instant? {
        let pauses = pauses.map { Pause(from: Facts.instant($0.0), until: $0.1.map(Facts.instant)) }
        return schedule(Facts.instant("2026-02-10 10:00"), budget, conventions, pauses).due
    }

    private func schedule(
        _ start: Instant, _ budget: TimeBudget, _ conventions: DueConventions, _ pauses: [Pause]
    ) -> ClockSchedule {
        Facts.calendar.schedule(
            start: start, budget: budget, conventions: conventions, pauses: pauses, thresholds: [])
    }
}
