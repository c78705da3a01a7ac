import SeededRandomness
import Testing
import WorkCalendar

@Suite struct ThresholdsTests {
    @Test(
        "a percentage of a budget in days fires within working hours",
        arguments: [
            // 6 h on the 10th after 10:00, 7.5 h each on the 11th and 12th: 21 h.
            (50, "2026-02-11 14:30"), (1, "2026-02-10T10:12:36+08:00"), (100, "2026-02-12 17:30"),
            (99, "2026-02-12T17:17:24+08:00"),
        ])
    func percentOfDays(percent: Int, expected: String) {
        #expect(fires(.percent(percent), .workingDays(2), "2026-02-10 10:00") == Facts.instant(expected))
    }

    @Test("a percentage of days never fires at midnight, nor at the weekend, whatever the due time")
    func neverAtMidnight() throws {
        var generator = SeededGenerator(seed: 51)
        for _ in 0..<3_000 {
            let conventions = generator.conventions()
            let start = generator.instant(near: Facts.date("2026-02-15"), days: 30)
            let percent = generator.number(1...99)
            let schedule = Facts.calendar.schedule(
                start: start, budget: .workingDays(generator.number(1...20)), conventions: conventions, pauses: [],
                thresholds: [.percent(percent)])
            let instant = try #require(schedule.thresholds[0])
            // Within hours, or at a closing.
            let isOpen =
                Facts.calendar.isOpen(at: instant.advanced(byMicroseconds: -1)) || Facts.calendar.isOpen(at: instant)
            #expect(isOpen || instant == schedule.due)
            #expect(try instant <= #require(schedule.due))
        }
    }

    @Test("percentages of seconds and minutes leave pauses out")
    func percentOfTime() {
        let pauses = [Pause(from: Facts.instant("2026-02-10 11:00"), until: Facts.instant("2026-02-10 14:00"))]
        #expect(
            fires(.percent(25), .workingSeconds(14_400), "2026-02-10 10:00", pauses)
                == Facts.instant("2026-02-10 11:00"))
        #expect(
            fires(.percent(50), .workingSeconds(14_400), "2026-02-10 10:00", pauses)
                == Facts.instant("2026-02-10 15:00"))
        #expect(fires(.percent(50), .minutes(240), "2026-02-10 10:00", pauses) == Facts.instant("2026-02-10 15:00"))
        #expect(fires(.percent(50), .minutes(15), "2026-02-15 03:00") == Facts.instant("2026-02-15T03:07:30+08:00"))
    }

    @Test("a pause by whole days never moves a percentage that has passed")
    func stable() throws {
        let start = Facts.instant("2026-02-10 10:00")
        let paused = Pause(from: Facts.instant("2026-02-12 15:00"), until: nil)
        var resumed = paused
        resumed.until = Facts.instant("2026-02-25 09:00")
        let thresholds = [Threshold.percent(10), .percent(30), .percent(50), .percent(80), .percent(100)]
        let before = schedule(.workingDays(7), start, [], thresholds).thresholds
        let during = schedule(.workingDays(7), start, [paused], thresholds)
        let after = schedule(.workingDays(7), start, [resumed], thresholds)
        #expect(during.due == nil)
        #expect(during.thresholds == [before[0], before[1], nil, nil, nil])
        #expect(after.thresholds.prefix(2) == before.prefix(2))
        #expect(after.thresholds[4] == after.due)
        #expect(after.thresholds.compactMap(\.self) == after.thresholds.compactMap(\.self).sorted())
    }

    @Test("before counts back in its own unit")
    func before() {
        let start = "2026-02-10 10:00"
        let budget = TimeBudget.workingDays(7)
        #expect(fires(.before(.workingSeconds(14_400)), budget, start) == Facts.instant("2026-02-26 13:30"))
        #expect(fires(.before(.workingSeconds(27_000)), budget, start) == Facts.instant("2026-02-26 08:30"))
        #expect(fires(.before(.workingSeconds(27_001)), budget, start) == Facts.instant("2026-02-25T17:29:59+08:00"))
        #expect(fires(.before(.workingDays(3)), budget, start) == Facts.instant("2026-02-14 17:30"))
        #expect(fires(.before(.calendarDays(3)), budget, start) == Facts.instant("2026-02-23 17:30"))
        #expect(fires(.before(.minutes(90)), budget, start) == Facts.instant("2026-02-26 16:00"))
        #expect(fires(.before(.workingSeconds(0)), budget, start) == Facts.instant("2026-02-26 17:30"))
    }

    @Test("before never fires ahead of the start")
    func notAheadOfStart() {
        #expect(
            fires(.before(.workingDays(3)), .workingDays(1), "2026-02-10 10:00") == Facts.instant("2026-02-10 10:00"))
    }

    @Test("before leaves pauses out, and what falls into one fires at the resumption")
    func beforeOverPauses() {
        let pause = [Pause(from: Facts.instant("2026-02-10 15:00"), until: Facts.instant("2026-02-10 16:00"))]
        // 8 h from 08:30 with an hour's pause are due the next day at 10:00; 4 h before that is 14:00, with the pause
        // left out.
        #expect(
            fires(.before(.workingSeconds(14_400)), .workingSeconds(28_800), "2026-02-10 08:30", pause)
                == Facts.instant("2026-02-10 14:00"))
        let long = [Pause(from: Facts.instant("2026-02-12 15:00"), until: Facts.instant("2026-02-25 09:00"))]
        #expect(
            fires(.before(.workingDays(6)), .workingDays(7), "2026-02-10 10:00", long)
                == Facts.instant("2026-02-25 09:00"))
        #expect(
            fires(.before(.workingDays(2)), .workingDays(7), "2026-02-10 10:00", long)
                == Facts.instant("2026-02-28 17:30"))
    }

    @Test("after counts on from due in its own unit, and needs a due")
    func after() {
        let start = "2026-02-10 10:00"
        let budget = TimeBudget.workingDays(3)
        #expect(fires(.after(.workingDays(1)), budget, start) == Facts.instant("2026-02-14 17:30"))
        #expect(fires(.after(.workingDays(2)), budget, start) == Facts.instant("2026-02-24 17:30"))
        #expect(fires(.after(.workingSeconds(3600)), budget, start) == Facts.instant("2026-02-14 09:30"))
        #expect(fires(.after(.calendarDays(2)), budget, start) == Facts.instant("2026-02-15 17:30"))
        #expect(fires(.after(.minutes(30)), budget, start) == Facts.instant("2026-02-13 18:00"))
        let paused = [Pause(from: Facts.instant("2026-02-11 10:00"), until: nil)]
        #expect(fires(.after(.workingDays(1)), budget, start, paused) == nil)
    }

    @Test("days before and after a due at the end of the day fire at the closing")
    func endOfDay() {
        let conventions = DueConventions(
            dayZero: .notCounted, restDay: .nextWorkingDay, due: .endOfDay, pauseBy: .wholeDays)
        let schedule = Facts.calendar.schedule(
            start: Facts.instant("2026-02-10 10:00"), budget: .workingDays(3), conventions: conventions, pauses: [],
            thresholds: [.before(.workingDays(1)), .after(.workingDays(1))])
        #expect(schedule.due == Facts.instant("2026-02-14 00:00"))
        #expect(schedule.thresholds == [Facts.instant("2026-02-12 17:30"), Facts.instant("2026-02-14 17:30")])
    }

    @Test("thresholds of equal size keep their order around due, under every convention")
    func order() throws {
        var generator = SeededGenerator(seed: 52)
        for _ in 0..<3_000 {
            let start = generator.instant(near: Facts.date("2026-02-15"), days: 60)
            let from = start.advanced(bySeconds: Int64(generator.number(0...500_000)))
            let pauses = [Pause(from: from, until: from.advanced(bySeconds: Int64(generator.number(0...900_000))))]
            let schedule = Facts.calendar.schedule(
                start: start, budget: generator.budget(generator.number(0...3), generator.number(1...12)),
                conventions: generator.conventions(), pauses: pauses,
                thresholds: [
                    .percent(20), .percent(60), .percent(100), .before(.workingSeconds(3600)),
                    .after(.workingSeconds(3600)),
                ])
            let due = try #require(schedule.due)
            let instants = try schedule.thresholds.map { try #require($0) }
            #expect(instants[0] <= instants[1] && instants[1] <= instants[2] && instants[2] == due)
            #expect(instants[3] <= due && instants[4] > due)
        }
    }

    private func fires(
        _ threshold: Threshold, _ budget: TimeBudget, _ start: String, _ pauses: [Pause] = []
    ) -> Instant? {
        schedule(budget, Facts.instant(start), pauses, [threshold]).thresholds[0]
    }

    private func schedule(
        _ budget: TimeBudget, _ start: Instant, _ pauses: [Pause], _ thresholds: [Threshold]
    ) -> ClockSchedule {
        Facts.calendar.schedule(
            start: start, budget: budget, conventions: .shipped, pauses: pauses, thresholds: thresholds)
    }
}
