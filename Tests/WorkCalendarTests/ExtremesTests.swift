import Testing
import WorkCalendar

@Suite struct ExtremesTests {
    @Test("ten thousand working days are reckoned far past the tables")
    func tenThousand() {
        let scan = NaiveScan(Facts.calendar)
        let start = Facts.date("2026-02-10")
        for days in [10_000, -10_000] {
            #expect(Facts.calendar.dueDate(from: start, workingDays: days) == scan.workingDay(days, after: start))
        }
    }

    @Test("counts beyond every calendar are held at its ends")
    func extremeCounts() {
        for days in [Int.max, Int.min, Int.max - 1, Int(Int32.max), 5_000_000, -5_000_000] {
            for date in [
                Facts.date("2026-02-10"), .earliest, .latest, CivilDate(dayNumber: .max), CivilDate(dayNumber: .min),
            ] {
                let due = Facts.calendar.dueDate(from: date, workingDays: days)
                #expect(due == (days > 0 ? CivilDate.latest : .earliest))
            }
        }
    }

    @Test("no budget, start, pause or threshold traps, and due stays within the calendar")
    func extremeClocks() {
        let instants = [Int64.min, -1, 0, 1_770_685_200_000_000, .max].map(Instant.init(microseconds:))
        let budgets: [TimeBudget] = [Int.min, -1, 0, 10_000, Int.max].flatMap {
            [.workingDays($0), .calendarDays($0), .minutes($0), .workingSeconds(Int64($0))]
        }
        let thresholds =
            budgets.flatMap { [Threshold.before($0), .after($0)] }
            + [Int.min, -1, 0, 50, 101, Int.max].map(Threshold.percent)
        for start in instants {
            for budget in budgets {
                for pauseBy in [DueConventions.PauseBy.wholeDays, .workingTime] {
                    let conventions = DueConventions(
                        dayZero: .counted, restDay: .stay, due: .sameTime, pauseBy: pauseBy)
                    for pauses in [
                        [], [Pause(from: start, until: instants[4])], [Pause(from: instants[0], until: nil)],
                    ] {
                        let schedule = Facts.calendar.schedule(
                            start: start, budget: budget, conventions: conventions, pauses: pauses,
                            thresholds: thresholds)
                        let explanation = Facts.calendar.explanation(
                            start: start, budget: budget, conventions: conventions, pauses: pauses, limit: 2)
                        #expect(explanation.due == schedule.due)
                        #expect(schedule.thresholds.count == thresholds.count)
                        if let due = schedule.due {
                            #expect(due >= .earliest && due <= .latest)
                        }
                    }
                }
            }
        }
    }

    @Test("questions about the ends of time are answered")
    func ends() {
        let calendar = Facts.calendar
        let first = Instant(microseconds: .min)
        let last = Instant(microseconds: .max)
        #expect(calendar.workingSeconds(from: first, to: last) > 8000 * 250 * 28_800)
        #expect(calendar.workingSeconds(from: last, to: first) == 0)
        #expect(!calendar.isOpen(at: first))
        #expect(calendar.openIntervals(from: last, count: 3).count <= 3)
        #expect(calendar.instant(beforeWorkingSeconds: .max, to: last) == .earliest)
        #expect(calendar.nextOpening(from: last) >= .latest)
        #expect(calendar.kind(of: CivilDate(dayNumber: .max)).name == nil)
    }
}
