import Testing
import WorkCalendar

@Suite struct ProvisionalTests {
    private let calendar = Facts.calendar
    private let lastDay = Facts.date("2026-12-31")

    @Test("a due date is provisional past the last published year and not before")
    func dates() throws {
        #expect(calendar.lastPublishedYear == 2026)
        #expect(!calendar.isProvisional(lastDay))
        #expect(calendar.isProvisional(lastDay + 1))
        #expect(!calendar.isProvisional(Facts.date("2020-01-01")))
        #expect(try calendar.confirmedDueDate(from: lastDay, workingDays: 0) == lastDay)
        let due = Facts.date("2027-01-01")
        #expect(calendar.dueDate(from: lastDay, workingDays: 1) == due)
        #expect(throws: CalendarError.notPublished(due, lastYear: 2026)) {
            try calendar.confirmedDueDate(from: lastDay, workingDays: 1)
        }
        #expect(throws: CalendarError.self) {
            try calendar.confirmedDueDate(from: Facts.date("2027-03-01"), workingDays: -1)
        }
    }

    @Test(
        "a schedule is provisional where due or a warning passes the last published year",
        arguments: [
            (TimeBudget.workingDays(1), "2026-12-30 10:00", DueConventions.DueTime.endOfWorkingDay, [], false),
            (.workingDays(1), "2026-12-30 10:00", .endOfDay, [], false),
            (.workingDays(1), "2026-12-31 10:00", .endOfWorkingDay, [], true),
            (.workingDays(1), "2026-12-30 10:00", .endOfWorkingDay, [Threshold.after(.workingDays(1))], true),
            (.workingDays(1), "2026-12-30 10:00", .endOfWorkingDay, [.after(.minutes(6000))], false),
            (.workingSeconds(3600), "2026-12-31 16:30", .endOfWorkingDay, [], false),
            (.workingSeconds(3601), "2026-12-31 16:30", .endOfWorkingDay, [], true),
            (.minutes(6000), "2026-12-31 16:30", .endOfWorkingDay, [.percent(50)], false),
            (.calendarDays(3), "2026-12-31 16:30", .endOfWorkingDay, [], true),
        ])
    func schedules(
        budget: TimeBudget, start: String, due: DueConventions.DueTime, thresholds: [Threshold], isProvisional: Bool
    ) throws {
        var conventions = DueConventions.shipped
        conventions.due = due
        let start = Facts.instant(start)
        let schedule = calendar.schedule(
            start: start, budget: budget, conventions: conventions, pauses: [], thresholds: thresholds)
        #expect(schedule.isProvisional == isProvisional)
        if isProvisional {
            #expect(throws: CalendarError.self) {
                try calendar.confirmedSchedule(
                    start: start, budget: budget, conventions: conventions, pauses: [], thresholds: thresholds)
            }
        } else {
            let confirmed = try calendar.confirmedSchedule(
                start: start, budget: budget, conventions: conventions, pauses: [], thresholds: thresholds)
            #expect(confirmed == schedule)
        }
    }

    @Test("days of the calendar that touch no working day are not provisional")
    func plainDays() {
        let conventions = DueConventions(dayZero: .notCounted, restDay: .stay, due: .sameTime, pauseBy: .wholeDays)
        let schedule = calendar.schedule(
            start: Facts.instant("2026-12-31 10:00"), budget: .calendarDays(30), conventions: conventions, pauses: [],
            thresholds: [])
        #expect(!schedule.isProvisional)
    }

    @Test("a pause lifts a due date into the unpublished year")
    func pauses() {
        let pause = Pause(from: Facts.instant("2026-12-29 10:00"), until: Facts.instant("2026-12-31 10:00"))
        let schedule = calendar.schedule(
            start: Facts.instant("2026-12-28 10:00"), budget: .workingDays(3), conventions: .shipped, pauses: [pause],
            thresholds: [])
        #expect(schedule.due == Facts.instant("2027-01-04 17:30") && schedule.isProvisional)
    }

    @Test("nothing is provisional where nothing is published by year")
    func never() {
        var definition = Facts.china
        definition.publishedYears = nil
        let calendar = Facts.calendar(definition)
        #expect(!calendar.isProvisional(Facts.date("2090-01-01")))
        let schedule = calendar.schedule(
            start: Facts.instant("2090-01-01 10:00"), budget: .workingDays(3), conventions: .shipped, pauses: [],
            thresholds: [])
        #expect(!schedule.isProvisional)
    }
}
