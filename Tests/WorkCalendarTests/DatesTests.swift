import Foundation
import Testing
import WorkCalendar

@Suite struct DatesTests {
    @Test("day numbers and dates agree with each other over four centuries, day by day")
    func dayNumbers() throws {
        var expected = try #require(CivilDate(year: 1800, month: 1, day: 1))
        #expect(expected.dayNumber == -62_091)
        for year in 1800...2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CivilDate(year: year, month: month, day: day) else { continue }
                    #expect(date == expected)
                    #expect(date.parts == (year, month, day))
                    expected = expected + 1
                }
            }
        }
        #expect(expected.description == "2201-01-01")
    }

    @Test("a date that does not exist is refused")
    func refusals() {
        for (year, month, day) in [
            (2025, 2, 29), (1900, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (10_000, 1, 1),
        ] {
            #expect(CivilDate(year: year, month: month, day: day) == nil)
        }
        for text in ["2026-2-10", "2026/02/10", "2026-02-10 ", "2026-02-1O", "", "２０２６-02", "+026-02-10", "2026-02-30"]
        {
            #expect(CivilDate(text) == nil, "\(text)")
        }
    }

    @Test("dates are written as yyyy-mm-dd and read back")
    func text() {
        #expect(Facts.date("0001-01-01") == .earliest)
        #expect(CivilDate.latest.description == "9999-12-31")
        #expect(CivilDate(dayNumber: 0).description == "1970-01-01")
        #expect((CivilDate.latest + 1).description == "10000-01-01")
        #expect(CivilDate("2026-02-10")?.description == "2026-02-10")
    }

    @Test("weekdays, distances and steps")
    func arithmetic() {
        let date = Facts.date("2026-02-10")
        #expect(date.weekday == .tuesday)
        #expect(Facts.date("1969-12-31").weekday == .wednesday)
        #expect(date + 19 == Facts.date("2026-03-01"))
        #expect(date - 41 == Facts.date("2025-12-31"))
        #expect(Facts.date("2026-03-01") - date == 19)
        #expect((date...date + 6).count == 7)
        #expect(date + Int.max > date)
        #expect(date - Int.max < date)
        #expect(date - Int.min > date)
        #expect(Weekday(index: -1) == .sunday)
    }

    @Test("times of day reach from 00:00 to 24:00")
    func times() {
        #expect(LocalTime("08:30")?.secondOfDay == 30_600)
        #expect(LocalTime("24:00") == .endOfDay)
        #expect(LocalTime("08:30:05")?.description == "08:30:05")
        #expect(LocalTime.endOfDay.description == "24:00")
        for text in ["24:01", "8:30", "08:60", "08-30", "", "08:30:", "08:3a", "-1:00"] {
            #expect(LocalTime(text) == nil, "\(text)")
        }
        #expect(OpenSpan("08:30–12:00") == OpenSpan("08:30-12:00"))
        #expect(OpenSpan("08:30") == nil)
        #expect(OpenSpan("08:30-12:00-13:00") == nil)
    }

    @Test("dates, times, spans and definitions keep their value through JSON with readable keys")
    func codable() throws {
        var definition = Facts.china
        definition.overrides[Facts.date("2026-03-02")] = Facts.spans("10:00-12:00")
        definition.breaks[Facts.date("2026-03-03")] = Facts.spans("15:00-16:00")
        definition.makeUpHours = Facts.spans("09:00-12:00")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(definition)
        #expect(try JSONDecoder().decode(CalendarDefinition.self, from: data) == definition)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(#""2026-10-01":"国庆节""#))
        #expect(text.contains(#""mon":[["08:30","12:00"],["13:30","17:30"]]"#))
    }

    @Test("a value that is no date or time is refused where it is read")
    func undecodable() {
        for json in [#"["2026-02-30"]"#, #"[3]"#] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDate].self, from: Data(json.utf8)) }
        }
        for json in [#"[["08:30"]]"#, #"[["08:30","12:00","13:00"]]"#, #"[["08:30","25:00"]]"#] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode([OpenSpan].self, from: Data(json.utf8)) }
        }
    }
}
