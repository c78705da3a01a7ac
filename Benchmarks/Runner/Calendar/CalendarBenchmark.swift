import Measuring
import RulePlugins
import SeededRandomness
import WorkCalendar

/// Working days and whole clocks over the shipped calendar.
struct CalendarBenchmark: Benchmark {
    static let area = "calendar"
    private static let questions = 4_096

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let calendar = try ShippedPolicy.policy().calendar
        var source = SeededGenerator(seed: 7)
        let dates = (0..<Self.questions).map { _ in DateQuestion(&source) }
        let budgets: [(name: String, budget: TimeBudget)] = [
            ("7 working days", .workingDays(7)), ("28 working hours", .workingSeconds(28 * 3_600)),
            ("10 calendar days", .calendarDays(10)),
        ]
        let clocks = budgets.map { budget in
            (0..<Self.questions).map { _ in ClockQuestion(budget.budget, calendar, &source) }
        }
        let results = Contest(
            [.init(operations: dates.count) { Self.answer(dates, calendar) }]
                + clocks.map { questions in
                    .init(operations: questions.count) { Self.answer(questions, calendar) }
                }, rounds: plan.rounds
        ).run()
        return [
            ReportLine(
                Self.area, "working-day due date", Sample(results[0]), in: .nanoseconds, bar: .atMost(10))
        ]
            + zip(budgets, results.dropFirst()).map { budget, values in
                ReportLine(
                    Self.area, "clock of \(budget.name), 2 pauses, 3 warnings", Sample(values), in: .nanoseconds,
                    bar: .atMost(500))
            }
    }

    private static func answer(_ questions: [DateQuestion], _ calendar: WorkCalendar) -> Int {
        questions.reduce(0) { $0 &+ calendar.dueDate(from: $1.date, workingDays: $1.days).dayNumber }
    }

    private static func answer(_ questions: [ClockQuestion], _ calendar: WorkCalendar) -> Int {
        // A span lends each question; taking it out of the array would count references of its own.
        let questions = questions.span
        let (conventions, thresholds) = (DueConventions.shipped, ClockQuestion.thresholds)
        var sum = 0
        for index in questions.indices {
            let schedule = calendar.schedule(
                start: questions[index].start, budget: questions[index].budget, conventions: conventions,
                pauses: questions[index].pauses, thresholds: thresholds)
            sum &+= Int(schedule.due?.microseconds ?? 0) &+ schedule.thresholds.count
        }
        return sum
    }
}

/// A date and how many working days after it.
struct DateQuestion {
    let date: CivilDate
    let days: Int

    /// Somewhere in the three years whose holidays are published.
    init(_ source: inout SeededGenerator) {
        date = CivilDate(dayNumber: Int.random(in: 19_723..<20_780, using: &source))
        days = Int.random(in: 0...20, using: &source)
    }
}

/// A clock with two pauses that ended before due and three warnings.
struct ClockQuestion {
    let start: Instant
    let budget: TimeBudget
    let pauses: [Pause]
    static let thresholds: [Threshold] = [
        .percent(50), .before(.workingSeconds(4 * 3_600)), .after(.workingDays(1)),
    ]

    init(_ budget: TimeBudget, _ calendar: WorkCalendar, _ source: inout SeededGenerator) {
        let day = CivilDate(dayNumber: Int.random(in: 19_723..<20_740, using: &source))
        let second = Int64.random(in: 8 * 3_600..<18 * 3_600, using: &source)
        let start = calendar.zone.start(of: day).advanced(bySeconds: second)
        func pause(after hours: Int64) -> Pause {
            let from = start.advanced(bySeconds: hours * 3_600 + Int64.random(in: 0..<7_200, using: &source))
            let length = Int64.random(in: 3_600..<30 * 3_600, using: &source)
            return Pause(from: from, until: from.advanced(bySeconds: length))
        }
        self.start = start
        self.budget = budget
        pauses = [pause(after: 6), pause(after: 48)]
    }
}
