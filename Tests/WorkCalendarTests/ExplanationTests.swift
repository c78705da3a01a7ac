import SeededRandomness
import Testing
import WorkCalendar

@Suite struct ExplanationTests {
    @Test("a paused clock is explained day by day, each with its number or the reason")
    func pausedClock() {
        let explanation = explain(.workingDays(7), [("2026-02-12 15:00", "2026-02-25 09:00")])
        let lines = explanation.days.map { "\($0.date) \($0.standing) \($0.kind)" }
        #expect(explanation.due == Facts.instant("2026-03-03 17:30"))
        #expect(lines.count == 22)
        #expect(
            lines.filter { !$0.contains("春节") || $0.contains("makeUp") } == [
                "2026-02-10 startDay working", "2026-02-11 counted(1) working", "2026-02-12 counted(2) working",
                "2026-02-13 paused(pause: 1, day: 1) working", #"2026-02-14 paused(pause: 1, day: 2) makeUp("春节")"#,
                "2026-02-24 paused(pause: 1, day: 3) working", "2026-02-25 paused(pause: 1, day: 4) working",
                "2026-02-26 counted(3) working", "2026-02-27 counted(4) working",
                #"2026-02-28 counted(5) makeUp("春节")"#,
                "2026-03-01 rest weekend", "2026-03-02 counted(6) working", "2026-03-03 counted(7) working",
            ])
        #expect(explanation.days.filter { $0.standing == .rest && $0.kind == .holiday("春节") }.count == 9)
        #expect(explanation.days.filter(\.isDue).map(\.date) == [Facts.date("2026-03-03")])
    }

    @Test("the counted days are as many as the budget and end at due, under every convention")
    func counts() throws {
        var generator = SeededGenerator(seed: 61)
        for _ in 0..<600 {
            var conventions = generator.conventions()
            conventions.pauseBy = .wholeDays
            let start = generator.instant(near: Facts.date("2026-02-15"), days: 60)
            let size = generator.number(1...20)
            let budget = generator.budget(generator.number(0...1), size)
            let explanation = Facts.calendar.explanation(
                start: start, budget: budget, conventions: conventions, pauses: [])
            let numbers = explanation.days.compactMap { day -> Int? in
                if case .counted(let number) = day.standing { number } else { nil }
            }
            #expect(numbers == Array(1...size), "\(start) \(budget) \(conventions)")
            #expect(explanation.days.last?.isDue == true)
            #expect(
                explanation.days.map(\.date)
                    == Array(explanation.days[0].date...explanation.days[explanation.days.count - 1].date))
        }
    }

    @Test("the seconds used on all days are the budget of a clock in seconds, and those paused are the pause's")
    func seconds() {
        let explanation = explain(.workingSeconds(100_000), [("2026-02-11 15:00", "2026-02-13 09:00")])
        #expect(explanation.days.reduce(0) { $0 + $1.usedSeconds } == 100_000)
        #expect(explanation.days.reduce(0) { $0 + $1.pausedSeconds } == 9000 + 27_000 + 1800)
        #expect(explanation.days[2].standing == .paused(pause: 1, day: 0))
        #expect(explanation.days.last?.isDue == true)
        #expect(explanation.days.contains { $0.standing == .rest && $0.kind == .holiday("春节") })
        let evening = Facts.calendar.explanation(
            start: Facts.instant("2026-02-10 20:00"), budget: .workingSeconds(3600), conventions: .shipped, pauses: [])
        #expect(evening.days.map(\.standing) == [.unused, .used])
        #expect(explain(.minutes(1440), []).days.map(\.usedSeconds) == [50_400, 36_000])
    }

    @Test("rolled and extended days are told apart")
    func endings() {
        let rolled = Facts.calendar.explanation(
            start: Facts.instant("2026-03-02 10:00"), budget: .calendarDays(5), conventions: .shipped, pauses: [])
        #expect(rolled.days.map(\.standing).suffix(3) == [.counted(5), .rest, .rolled])
        let conventions = DueConventions(
            dayZero: .notCounted, restDay: .nextWorkingDay, due: .endOfWorkingDay, pauseBy: .workingTime)
        let extended = Facts.calendar.explanation(
            start: Facts.instant("2026-03-02 10:00"), budget: .workingDays(1), conventions: conventions,
            pauses: [Pause(from: Facts.instant("2026-03-02 14:00"), until: Facts.instant("2026-03-02 15:00"))])
        #expect(extended.days.map(\.standing) == [.startDay, .counted(1), .extended])
        let zero = Facts.calendar.explanation(
            start: Facts.instant("2026-03-07 10:00"), budget: .workingDays(0), conventions: .shipped, pauses: [])
        #expect(zero.days.map(\.standing) == [.startDay, .rest, .rolled])
    }

    @Test("a clock that stands still is explained up to the pause, one that counts backwards from due to the start")
    func openAndBackwards() {
        let paused = explain(.workingDays(7), [("2026-02-12 15:00", nil)])
        #expect(paused.due == nil)
        #expect(paused.days.map(\.standing) == [.startDay, .counted(1), .counted(2)])
        let back = explain(.workingDays(-2), [])
        #expect(back.days.map(\.standing) == [.counted(2), .rest, .rest, .counted(1), .startDay])
    }

    @Test("more days than asked for are cut, provisional days are marked")
    func limits() {
        let long = Facts.calendar.explanation(
            start: Facts.instant("2026-02-10 10:00"), budget: .workingDays(10_000), conventions: .shipped, pauses: [],
            limit: 400)
        #expect(long.days.count == 400 && long.isCut && long.isProvisional)
        #expect(long.days.first { $0.isProvisional }?.date == Facts.date("2027-01-01"))
        #expect(!explain(.workingDays(7), []).isCut)
    }

    private func explain(_ budget: TimeBudget, _ pauses: [(String, String?)]) -> DueExplanation {
        Facts.calendar.explanation(
            start: Facts.instant("2026-02-10 10:00"), budget: budget, conventions: .shipped,
            pauses: pauses.map { Pause(from: Facts.instant($0.0), until: $0.1.map(Facts.instant)) })
    }
}
