import SeededRandomness
import Testing
import WorkCalendar

@Suite struct InstantTests {
    @Test(
        "an RFC 3339 timestamp names a moment",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:01.5Z", 1_500_000),
            ("1969-12-31T23:59:59.999999Z", -1), ("2026-02-10T09:00:00+08:00", 1_770_685_200_000_000),
            ("2026-02-10t01:00:00z", 1_770_685_200_000_000), ("2026-02-10 01:00:00-00:00", 1_770_685_200_000_000),
            ("2026-02-09T21:30:00-03:30", 1_770_685_200_000_000), ("2000-02-29T00:00:00Z", 951_782_400_000_000),
            ("0000-01-01T00:00:00Z", -62_167_219_200_000_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000_000),
            ("2016-12-31T23:59:60Z", 1_483_228_800_000_000), ("2017-01-01T07:59:60+08:00", 1_483_228_800_000_000),
        ])
    func parses(text: String, microseconds: Int64) throws {
        #expect(try Instant(rfc3339: text).microseconds == microseconds)
        let bytes = Array(text.utf8)
        #expect(try Instant(rfc3339: bytes.span).microseconds == microseconds)
    }

    @Test(
        "a fraction of up to nine digits is rounded down to the microsecond",
        arguments: [("1", 100_000), ("123", 123_000), ("1234567", 123_456), ("999999999", 999_999), ("000000999", 0)])
    func fractions(digits: String, microseconds: Int64) throws {
        #expect(try Instant(rfc3339: "1970-01-01T00:00:00.\(digits)Z").microseconds == microseconds)
        #expect(try Instant(rfc3339: "1969-12-31T23:59:59.\(digits)Z").microseconds == microseconds - 1_000_000)
    }

    @Test(
        "what is no timestamp is refused with the reason",
        arguments: [
            ("", InstantError.notAnInstant), ("2026-02-10", .notAnInstant), ("2026-02-10T09:00Z", .notAnInstant),
            ("2026-02-10T09:00:00", .offsetMissing), ("2026-02-10T09:00:00.5", .offsetMissing),
            ("2026-02-30T09:00:00Z", .noSuchTime), ("2025-02-29T09:00:00Z", .noSuchTime),
            ("2026-13-01T09:00:00Z", .noSuchTime), ("2026-02-10T24:00:00Z", .noSuchTime),
            ("2026-02-10T09:60:00Z", .noSuchTime), ("2026-02-10T09:00:60Z", .noSuchTime),
            ("2026-02-10T09:00:00.Z", .badFraction), ("2026-02-10T09:00:00.1234567890Z", .badFraction),
            ("2026-02-10T09:00:00+24:00", .noSuchOffset), ("2026-02-10T09:00:00+08:60", .noSuchOffset),
            ("2026-02-10T09:00:00+0800", .notAnInstant), ("2026-02-10T09:00:00Zx", .notAnInstant),
            ("2026-02-10T09:00:00+08:00x", .notAnInstant), ("2026-02-10X09:00:00Z", .notAnInstant),
            ("2O26-02-10T09:00:00Z", .notAnInstant), ("２026-02-10T09:00:00Z", .notAnInstant),
            ("2026-02-10T09:00:00−08:00", .notAnInstant), ("2026-02-10T 9:00:00Z", .notAnInstant),
        ])
    func refuses(text: String, reason: InstantError) {
        #expect(throws: reason) { try Instant(rfc3339: text) }
    }

    @Test("an instant is written in UTC, with a zone's offset, and with as much fraction as it has")
    func formats() {
        let instant = Facts.instant("2026-02-10T09:00:00+08:00")
        #expect(instant.rfc3339 == "2026-02-10T01:00:00Z")
        #expect(instant.rfc3339(in: Facts.shanghai) == "2026-02-10T09:00:00+08:00")
        #expect(instant.rfc3339(offset: -12_600) == "2026-02-09T21:30:00-03:30")
        #expect(instant.advanced(byMicroseconds: 250_000).rfc3339 == "2026-02-10T01:00:00.250Z")
        #expect(instant.advanced(byMicroseconds: 1).rfc3339 == "2026-02-10T01:00:00.000001Z")
        #expect(Instant(microseconds: -1).rfc3339 == "1969-12-31T23:59:59.999999Z")
        var bytes: [UInt8] = [33]
        instant.append(offset: 28_800, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "!2026-02-10T09:00:00+08:00")
    }

    @Test("what is written is read back as the same instant")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let range = Instant.earliest.microseconds...Instant.latest.microseconds
            let instant = Instant(microseconds: Int64.random(in: range, using: &generator))
            let offset = generator.number(-1439...1439) * 60
            #expect(try Instant(rfc3339: instant.rfc3339) == instant)
            // A year outside 0001 to 9999 after the shift is no RFC 3339 text.
            guard instant > .earliest.advanced(bySeconds: 86_400), instant < .latest else { continue }
            #expect(try Instant(rfc3339: instant.rfc3339(offset: offset)) == instant)
        }
    }

    @Test("an offset with seconds is cut to the minute and the instant stays exact")
    func oldOffsets() throws {
        let shanghai = try ZoneRules(identifier: "Asia/Shanghai")
        let instant = Facts.instant("1900-06-01T00:00:00Z")
        #expect(shanghai.offset(at: instant) == 29_143)
        #expect(instant.rfc3339(in: shanghai) == "1900-06-01T08:05:00+08:05")
        #expect(try Instant(rfc3339: instant.rfc3339(in: shanghai)) == instant)
    }

    @Test("arithmetic stops at the ends of the range instead of trapping")
    func saturates() {
        #expect(Instant(seconds: .max).microseconds == .max)
        #expect(Instant(seconds: .min).microseconds == .min)
        #expect(Instant(microseconds: .max).advanced(bySeconds: .max).microseconds == .max)
        #expect(Instant(microseconds: .min).advanced(bySeconds: .min).microseconds == .min)
        #expect(Instant(microseconds: .min).seconds(to: Instant(microseconds: .max)) == .max / 1_000_000)
        #expect(!Instant(microseconds: .max).rfc3339.isEmpty)
        #expect(Instant(microseconds: .min).rfc3339(offset: -3600).hasPrefix("-"))
    }

    @Test("whole seconds are rounded down, also before 1970")
    func seconds() {
        #expect(Instant(microseconds: -1).seconds == -1)
        #expect(Instant(microseconds: -1_000_000).seconds == -1)
        #expect(Instant(microseconds: 1_999_999).seconds == 1)
    }
}
