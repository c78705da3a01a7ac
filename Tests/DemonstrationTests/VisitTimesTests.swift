import RuleModel
import RulePlugins
import SeededRandomness
import Testing
import WorkCalendar

@testable import Demonstration

@Suite("What stewards bring back from their visits")
struct VisitTimesTests {
    @Test(
        "is lately taken whenever the history ends: nothing is due for a contact yet, a few would be with a day less",
        arguments: [
            "2026-11-20T10:00:00+08:00", "2026-11-20T17:30:00+08:00", "2026-11-21T15:23:00+08:00",
            "2026-11-23T07:00:00+08:00", "2026-11-23T08:31:00+08:00", "2026-11-23T12:40:00+08:00",
            "2026-11-23T17:29:59+08:00", "2026-02-14T11:00:00+08:00", "2026-02-24T09:00:00+08:00",
            "2026-10-08T23:50:00+08:00", "2025-12-31T16:00:00+08:00",
        ])
    func always(text: String) throws {
        let until = try Instant(rfc3339: text)
        let calendar = try ShippedPolicy().policy(roundBegan: nil, at: until).calendar
        let time = WorkingTime(calendar: calendar)
        var source = SeededGenerator(seed: 3)
        let drawn = VisitTimes(until: until, time: time).draw(36, &source)
        #expect(drawn.count == 36 && drawn == drawn.sorted())
        // Taken within the hour.
        let taken = drawn.map { time.after(61, $0) }
        #expect(zip(drawn, taken).allSatisfy { calendar.date(of: $0) == calendar.date(of: $1) })
        #expect(taken.allSatisfy { $0 < until && time.end(ofWorkingDay: 2, after: $0) > until })
        let late = taken.filter { time.end(ofWorkingDay: 1, after: $0) <= until }
        #expect(late.count == 7)
    }

    @Test("is drawn from the seed alone, and nothing where nothing is asked for")
    func drawing() throws {
        let until = try Instant(rfc3339: "2026-11-23T12:40:00+08:00")
        let calendar = try ShippedPolicy().policy(roundBegan: nil, at: until).calendar
        let times = VisitTimes(until: until, time: WorkingTime(calendar: calendar))
        let draw = { (seed: UInt64, count: Int) in
            var source = SeededGenerator(seed: seed)
            return times.draw(count, &source)
        }
        #expect(draw(5, 20) == draw(5, 20) && draw(5, 20) != draw(6, 20))
        #expect(draw(5, 0).isEmpty)
    }
}
