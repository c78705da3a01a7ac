import SeededRandomness
import Testing
import WorkCalendar

@Suite struct OpenTimeTests {
    @Test("open time, its inverse and openness are those of a scan minute by minute, over clock changes too")
    func naive() {
        var generator = SeededGenerator(seed: 21)
        // Around the clock changes of spring and autumn, inside the tables and far outside of them.
        for middle in ["2026-03-29", "2026-11-01", "2011-10-30", "2018-02-18", "2089-03-27", "1985-10-27"].map(
            Facts.date)
        {
            for _ in 0..<12 {
                let calendar = generator.calendar(around: generator.number(0...2) == 0 ? middle + 15_000 : middle)
                let scan = NaiveScan(calendar)
                let start = generator.instant(near: middle, days: 6)
                let end = start.advanced(bySeconds: Int64(generator.number(0...12 * 1440)) * 60)
                let open = scan.openSeconds(from: start, to: end)
                #expect(calendar.workingSeconds(from: start, to: end) == open, "\(calendar.definition) \(start) \(end)")
                #expect(calendar.isOpen(at: start) == scan.isOpen(start))
                guard open > 0 else { continue }
                let due = calendar.instant(afterWorkingSeconds: open, from: start)
                #expect(due == scan.instant(after: open, from: start, within: 13), "\(calendar.definition) \(start)")
                let back = calendar.instant(beforeWorkingSeconds: open, to: end)
                #expect(
                    calendar.workingSeconds(from: back, to: end) == open && back >= start && calendar.isOpen(at: back))
            }
        }
    }

    @Test("pauses stop open time as a scan minute by minute does")
    func naivePauses() throws {
        var generator = SeededGenerator(seed: 22)
        for _ in 0..<60 {
            let middle = Facts.date("2026-10-25")
            let calendar = generator.calendar(around: middle)
            let scan = NaiveScan(calendar)
            let start = generator.instant(near: middle, days: 3)
            let pauses = (0..<generator.number(1...4)).map { _ in
                let from = generator.instant(near: middle, days: 4)
                return Pause(from: from, until: from.advanced(bySeconds: Int64(generator.number(-60...3000)) * 60))
            }
            let end = start.advanced(bySeconds: 8 * 86_400)
            let open = scan.openSeconds(from: start, to: end, pauses: pauses)
            #expect(calendar.workingSeconds(from: start, to: end, pauses: pauses) == open)
            guard open > 0 else { continue }
            let due = try #require(calendar.instant(afterWorkingSeconds: open, from: start, pauses: pauses))
            #expect(due == scan.instant(after: open, from: start, pauses: pauses, within: 9), "\(calendar.definition)")
            let unpaused = try #require(calendar.instant(afterWorkingSeconds: open, from: start))
            #expect(unpaused <= due)
        }
    }

    @Test("a day on which clocks change has the open time that the wall clock shows")
    func clockChange() {
        let berlin = Facts.calendar(
            CalendarDefinition(zone: "Europe/Berlin", weekly: Facts.week(Facts.spans("00:00-24:00"), days: 7)))
        for (date, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24), ("2090-03-26", 23)] {
            let start = berlin.zone.start(of: Facts.date(date))
            let end = berlin.zone.start(of: Facts.date(date) + 1)
            #expect(berlin.workingSeconds(from: start, to: end) == Int64(hours) * 3600, "\(date)")
        }
        let night = Facts.calendar(
            CalendarDefinition(zone: "Europe/Berlin", weekly: Facts.week(Facts.spans("02:15-02:45"), days: 7)))
        #expect(night.opening(of: Facts.date("2026-03-29")) == nil)
        #expect(night.isWorkingDay(Facts.date("2026-03-29")))
        #expect(
            night.openIntervals(from: Facts.instant("2026-10-24T22:00:00Z"), count: 2).map(\.lowerBound.rfc3339)
                == ["2026-10-25T00:15:00Z", "2026-10-25T01:15:00Z"])
    }

    @Test("a span that a clock change cuts stays one interval")
    func cutSpan() {
        let berlin = Facts.calendar(
            CalendarDefinition(zone: "Europe/Berlin", weekly: Facts.week(Facts.spans("01:00-05:00"), days: 7)))
        for (date, hours) in [("2026-03-29", 3), ("2026-10-25", 5)] {
            let interval = berlin.openIntervals(from: berlin.zone.start(of: Facts.date(date)), count: 1)[0]
            #expect(interval.lowerBound.seconds(to: interval.upperBound) == Int64(hours) * 3600)
        }
    }

    @Test("clocks set back over midnight repeat no open time and lose none")
    func repeatedDate() {
        // At 00:01 on 2010-11-07 clocks went back to 23:01 of the day before.
        let calendar = Facts.calendar(
            CalendarDefinition(zone: "America/Goose_Bay", weekly: Facts.week(Facts.spans("00:00-24:00"), days: 7)))
        let start = Facts.instant("2010-11-05T00:00:00Z")
        let end = Facts.instant("2010-11-10T00:00:00Z")
        #expect(calendar.workingSeconds(from: start, to: end) == 5 * 86_400)
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<500 {
            let seconds = Int64(generator.number(1...5 * 86_400))
            #expect(calendar.instant(afterWorkingSeconds: seconds, from: start) == start.advanced(bySeconds: seconds))
        }
    }

    @Test("open until 24:00 and from 00:00 runs through midnight")
    func midnight() {
        let calendar = Facts.calendar(
            CalendarDefinition(
                zone: "Asia/Shanghai", weekly: Facts.week(Facts.spans("00:00-06:00", "20:00-24:00"), days: 7)))
        let start = Facts.instant("2026-02-10 23:00")
        #expect(calendar.instant(afterWorkingSeconds: 7200, from: start) == Facts.instant("2026-02-11 01:00"))
        #expect(calendar.instant(afterWorkingSeconds: 3600, from: start) == Facts.instant("2026-02-11 00:00"))
        #expect(calendar.closing(of: Facts.date("2026-02-10")) == Facts.instant("2026-02-11 00:00"))
    }

    @Test("a budget used up at the closing is due at the closing, zero outside the hours at the next opening")
    func boundaries() {
        let calendar = Facts.calendar
        let start = Facts.instant("2026-02-10 13:30")
        #expect(calendar.instant(afterWorkingSeconds: 14_400, from: start) == Facts.instant("2026-02-10 17:30"))
        #expect(
            calendar.instant(afterWorkingSeconds: 14_401, from: start) == Facts.instant("2026-02-11T08:30:01+08:00"))
        #expect(calendar.nextOpening(from: Facts.instant("2026-02-10 17:30")) == Facts.instant("2026-02-11 08:30"))
        #expect(calendar.nextOpening(from: start) == start)
        #expect(
            calendar.instant(beforeWorkingSeconds: 0, to: Facts.instant("2026-02-10 08:30"))
                == Facts.instant("2026-02-10 08:30"))
        #expect(
            calendar.instant(beforeWorkingSeconds: 0, to: Facts.instant("2026-02-10 08:00"))
                == Facts.instant("2026-02-09 17:30"))
        #expect(
            calendar.instant(beforeWorkingSeconds: 60, to: Facts.instant("2026-02-10 08:30"))
                == Facts.instant("2026-02-09 17:29"))
    }

    @Test("splitting open time into parts changes nothing, and more of it or a later start is never due earlier")
    func splitting() throws {
        var generator = SeededGenerator(seed: 24)
        for _ in 0..<40 {
            let middle = Facts.date("2026-03-29")
            let calendar = generator.calendar(around: middle)
            for _ in 0..<25 {
                let start = generator.instant(near: middle, days: 30)
                let parts = (0..<generator.number(2...5)).map { _ in Int64(generator.number(1...40_000)) }
                let stepwise = parts.reduce(start) { calendar.instant(afterWorkingSeconds: $1, from: $0) ?? .latest }
                let sum = parts.reduce(0, +)
                let due = try #require(calendar.instant(afterWorkingSeconds: sum, from: start))
                #expect(stepwise == due, "\(calendar.definition) \(start) \(parts)")
                #expect(try #require(calendar.instant(afterWorkingSeconds: sum + 1, from: start)) > due)
                let later = start.advanced(bySeconds: Int64(generator.number(0...100_000)))
                #expect(try #require(calendar.instant(afterWorkingSeconds: sum, from: later)) >= due)
            }
        }
    }
}
