import Foundation
import SeededRandomness
import Testing
import WorkCalendar

@Suite struct ZoneRulesTests {
    @Test(
        "offsets are those of the system's zone data at any moment from 1900 to 2199",
        arguments: SeededGenerator.zones.dropLast() + [
            "America/Goose_Bay", "Pacific/Apia", "Europe/Moscow", "Asia/Tehran",
        ])
    func offsets(name: String) throws {
        let zone = try ZoneRules(identifier: name)
        let system = try #require(TimeZone(identifier: name))
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<20_000 {
            let second = Int64.random(in: -2_208_988_800..<7_258_118_400, using: &generator)
            let expected = system.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
            #expect(zone.offset(at: Instant(seconds: second)) == expected, "\(name) \(second)")
        }
    }

    @Test("a local time in a gap moves forward by its length, one that occurs twice is the first")
    func gapsAndOverlaps() throws {
        let berlin = try ZoneRules(identifier: "Europe/Berlin")
        for (date, time, expected) in [
            ("2026-03-29", "01:59", "2026-03-29T00:59:00Z"), ("2026-03-29", "02:00", "2026-03-29T01:00:00Z"),
            ("2026-03-29", "02:30", "2026-03-29T01:30:00Z"), ("2026-03-29", "03:00", "2026-03-29T01:00:00Z"),
            ("2026-10-25", "01:59", "2026-10-24T23:59:00Z"), ("2026-10-25", "02:30", "2026-10-25T00:30:00Z"),
            ("2026-10-25", "03:00", "2026-10-25T02:00:00Z"), ("2026-10-25", "24:00", "2026-10-25T23:00:00Z"),
        ] {
            let time = try #require(LocalTime(time))
            #expect(berlin.instant(of: Facts.date(date), at: time).rfc3339 == expected, "\(date) \(time)")
        }
    }

    @Test("the day starts after the gap where midnight is left out")
    func midnightGap() throws {
        let zone = try ZoneRules(identifier: "America/Sao_Paulo")
        let start = zone.start(of: Facts.date("2018-11-04"))
        #expect(start.rfc3339(in: zone) == "2018-11-04T01:00:00-02:00")
        #expect(zone.date(of: start) == Facts.date("2018-11-04"))
        #expect(zone.date(of: start.advanced(byMicroseconds: -1)) == Facts.date("2018-11-03"))
    }

    @Test("a date that a zone skipped whole has no time")
    func skippedDate() throws {
        let apia = try ZoneRules(identifier: "Pacific/Apia")
        #expect(apia.start(of: Facts.date("2011-12-30")) == apia.start(of: Facts.date("2011-12-31")))
    }

    @Test("local times lead to the instants that show them, wherever they exist")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 3)
        for name in SeededGenerator.zones + ["America/Goose_Bay", "Pacific/Apia"] {
            let zone = try ZoneRules(identifier: name)
            for _ in 0..<5_000 {
                let instant = Instant(seconds: Int64.random(in: 0..<4_102_444_800, using: &generator))
                let date = zone.date(of: instant)
                let back = zone.instant(of: date, microsecondOfDay: zone.microsecondOfDay(of: instant))
                // A time that occurs twice comes back as its first occurrence.
                #expect(back <= instant && back.advanced(bySeconds: 7200) >= instant)
                #expect(zone.date(of: back) == date)
                #expect(zone.microsecondOfDay(of: back) == zone.microsecondOfDay(of: instant))
            }
        }
    }

    @Test("fixed offsets, UTC and unknown names")
    func names() throws {
        #expect(try ZoneRules(identifier: "+08:00").offset(at: Instant(seconds: 0)) == 28_800)
        #expect(try ZoneRules(identifier: "-03:30").offset(at: Instant(seconds: 0)) == -12_600)
        #expect(try ZoneRules(identifier: "+08:00") == ZoneRules(fixedOffset: 28_800))
        #expect(try ZoneRules(identifier: "UTC").offset(at: Instant(seconds: 0)) == 0)
        #expect(try ZoneRules(identifier: "Etc/UTC") == .utc)
        for name in ["", "Asia/Nowhere", "+8", "+24:00", "北京"] {
            #expect(throws: CalendarError.unknownZone(name)) { try ZoneRules(identifier: name) }
        }
    }
}
