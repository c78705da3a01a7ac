import Testing
import WorkCalendar

@Suite struct DefinitionTests {
    @Test("every fault of a definition is found in one go, each with a sentence in both languages")
    func faults() {
        var definition = Facts.china
        definition.zone = "Asia/Nowhere"
        definition.weekly[.monday] = Facts.spans("12:00-08:30")
        definition.weekly[.tuesday] = Facts.spans("08:30-12:00", "11:00-17:00")
        definition.makeUpHours = Facts.spans("09:00-09:00")
        definition.makeUpDays[Facts.date("2026-10-01")] = "国庆节"
        definition.holidays[Facts.date("1899-12-31")] = "旧"
        definition.breaks[Facts.date("2026-03-05")] = Facts.spans("12:00-11:00")
        definition.publishedYears = 1800...2026
        let faults = definition.faults
        let monday = Facts.spans("12:00-08:30")
        let tuesday = Facts.spans("08:30-12:00", "11:00-17:00")
        #expect(
            faults == [
                .spanBackwards(monday[0], of: "mon"), .spansOverlap(tuesday[0], tuesday[1], of: "tue"),
                .spanBackwards(Facts.spans("09:00-09:00")[0], of: "make-up"), .dateTooFar(Facts.date("1899-12-31")),
                .spanBackwards(Facts.spans("12:00-11:00")[0], of: "2026-03-05"),
                .holidayAndMakeUp(Facts.date("2026-10-01"), holiday: "国庆节", makeUp: "国庆节"),
                .yearsTooFar(1800...2026), .unknownZone("Asia/Nowhere"),
            ])
        for fault in faults {
            #expect(!fault.description.isEmpty && fault.english.allSatisfy { $0.isASCII || "国庆节“”".contains($0) })
        }
        #expect(throws: faults[0]) { try WorkCalendar(definition) }
    }

    @Test("a calendar without any open time in the week is refused, so that no reckoning can run forever")
    func empty() {
        for weekly in [[:], Facts.week([], days: 7)] {
            var definition = CalendarDefinition(zone: "Asia/Shanghai", weekly: weekly)
            definition.makeUpDays[Facts.date("2026-02-14")] = "春节"
            #expect(throws: CalendarError.noWorkingHours) { try WorkCalendar(definition) }
        }
    }

    @Test("a definition without faults has none")
    func sound() {
        #expect(Facts.china.faults == [])
        #expect(Facts.calendar.definition == Facts.china)
    }

    @Test("calendars are equal where their definitions are")
    func equality() {
        var other = Facts.china
        other.breaks[Facts.date("2026-03-05")] = Facts.spans("15:00-16:00")
        #expect(Facts.calendar == Facts.calendar(Facts.china))
        #expect(Facts.calendar != Facts.calendar(other))
        #expect(Set([Facts.calendar, Facts.calendar(Facts.china)]).count == 1)
    }
}
