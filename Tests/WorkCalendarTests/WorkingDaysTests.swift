import Foundation
import SeededRandomness
import Testing
import WorkCalendar

@Suite struct WorkingDaysTests {
    private struct DueDate: Decodable {
        var start_date: CivilDate
        var n_working_days: Int
        var expected_due_date: CivilDate
    }

    @Test("the thousand due dates of the published holidays are met, the day of the event not counted")
    func publishedDueDates() throws {
        let cases = try JSONDecoder().decode([DueDate].self, from: Data(Facts.bytes("due-dates")))
        #expect(cases.count == 1000)
        for single in cases {
            let due = Facts.calendar.dueDate(from: single.start_date, workingDays: single.n_working_days)
            #expect(due == single.expected_due_date, "\(single.start_date) + \(single.n_working_days)")
        }
    }

    @Test(
        "0 on a rest day is the next working day, negative counts backwards",
        arguments: [
            ("2026-02-10", 0, "2026-02-10"), ("2026-02-16", 0, "2026-02-24"), ("2026-02-14", 0, "2026-02-14"),
            ("2026-02-24", -1, "2026-02-14"), ("2026-02-16", -1, "2026-02-14"), ("2026-02-10", 7, "2026-02-26"),
            ("2026-10-10", 1, "2026-10-12"), ("2026-09-30", 1, "2026-10-08"), ("2026-10-08", -2, "2026-09-29"),
        ])
    func counting(from: String, days: Int, due: String) {
        #expect(Facts.calendar.dueDate(from: Facts.date(from), workingDays: days) == Facts.date(due))
    }

    @Test("the tables answer as a scan day by day does, inside and far outside of them")
    func naive() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let middle = CivilDate(dayNumber: generator.number(11_000...23_000))
            let calendar = generator.calendar(around: middle)
            let scan = NaiveScan(calendar)
            for _ in 0..<60 {
                let spread = generator.number(0...3) == 0 ? 20_000 : 60
                let date = middle + generator.number(-spread...spread)
                let days = generator.number(-40...40)
                let due = calendar.dueDate(from: date, workingDays: days)
                #expect(due == scan.workingDay(days, after: date), "\(calendar.definition) \(date) \(days)")
                #expect(calendar.isWorkingDay(date) == !calendar.definition.hours(of: date).isEmpty)
                #expect(calendar.hours(of: date) == calendar.definition.hours(of: date))
                #expect(calendar.isWorkingDay(date) == calendar.kind(of: date).isWorking)
                let last = date + generator.number(0...400)
                let count = (date...last).count { calendar.isWorkingDay($0) }
                #expect(calendar.workingDays(in: date...last) == count)
            }
        }
    }

    @Test("a due date is later the later the start and the larger the count, and steps back to where it came from")
    func monotone() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<20_000 {
            let start = Facts.date("2020-01-01") + generator.number(0...4000)
            let days = generator.number(-300...300)
            let due = Facts.calendar.dueDate(from: start, workingDays: days)
            let next = Facts.calendar.dueDate(from: start, workingDays: days + 1)
            // From a rest day, 0 and 1 are both the next working day.
            #expect(days == 0 && !Facts.calendar.isWorkingDay(start) ? next == due : next > due)
            #expect(Facts.calendar.dueDate(from: start + 1, workingDays: days) >= due)
            #expect(Facts.calendar.isWorkingDay(due))
            guard Facts.calendar.isWorkingDay(start) else { continue }
            #expect(Facts.calendar.dueDate(from: due, workingDays: -days) == start)
            #expect(Facts.calendar.workingDays(after: start, through: due) == days)
        }
    }

    @Test("splitting a count into parts of at least one day changes nothing")
    func splitting() {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<5_000 {
            let start = Facts.date("2023-06-01") + generator.number(0...1500)
            let parts = (0..<generator.number(1...6)).map { _ in generator.number(1...30) }
            let stepwise = parts.reduce(start) { Facts.calendar.dueDate(from: $0, workingDays: $1) }
            #expect(Facts.calendar.dueDate(from: start, workingDays: parts.reduce(0, +)) == stepwise)
        }
    }

    @Test("each kind of day has its name")
    func kinds() {
        let calendar = Facts.calendar
        #expect(calendar.kind(of: Facts.date("2026-02-10")) == .working)
        #expect(calendar.kind(of: Facts.date("2026-02-14")) == .makeUp("春节"))
        #expect(calendar.kind(of: Facts.date("2026-02-07")) == .weekend)
        #expect(calendar.kind(of: Facts.date("2026-10-01")) == .holiday("国庆节"))
        #expect(calendar.hours(of: Facts.date("2026-02-14")) == Facts.spans("08:30-12:00", "13:30-17:30"))
        #expect(calendar.hours(of: Facts.date("2026-10-01")) == [])
    }

    @Test("a holiday beats an override, an override replaces the hours, breaks are cut out")
    func precedence() {
        var definition = Facts.china
        let date = Facts.date("2026-03-03")
        definition.overrides[date] = Facts.spans("14:00-16:00", "10:00-12:00")
        definition.breaks[date] = Facts.spans("11:00-15:00", "10:00-10:30")
        definition.overrides[Facts.date("2026-10-01")] = Facts.spans("10:00-12:00")
        definition.overrides[Facts.date("2026-03-04")] = []
        definition.breaks[Facts.date("2026-03-05")] = Facts.spans("00:00-24:00")
        definition.overrides[Facts.date("2026-03-07")] = Facts.spans("10:00-12:00")
        definition.makeUpHours = Facts.spans("09:00-10:00")
        let calendar = Facts.calendar(definition)
        #expect(calendar.hours(of: date) == Facts.spans("10:30-11:00", "15:00-16:00"))
        #expect(calendar.kind(of: Facts.date("2026-10-01")) == .holiday("国庆节"))
        #expect(calendar.kind(of: Facts.date("2026-03-04")) == .closed)
        #expect(calendar.kind(of: Facts.date("2026-03-05")) == .closed)
        #expect(calendar.kind(of: Facts.date("2026-03-07")) == .working)
        #expect(calendar.hours(of: Facts.date("2026-02-28")) == Facts.spans("09:00-10:00"))
        #expect(calendar.dueDate(from: date, workingDays: 1) == Facts.date("2026-03-06"))
    }
}
