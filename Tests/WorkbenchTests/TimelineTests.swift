import Lifecycle
import PageKit
import RulePlugins
import ServiceDesk
import Testing
import WorkCalendar

@testable import Workbench

@Suite("The timeline of a request")
struct TimelineTests {
    @Test("is in the order in which things held, whenever they were recorded", arguments: [true, false])
    func order(oldestFirst: Bool) async throws {
        let house = try await WorkbenchHouse()
        let times = [
            "2026-02-09T09:00:00+08:00", "2026-02-11T10:15:00+08:00", "2026-02-10T17:30:00+08:00",
            "2026-02-11T10:15:00+08:00",
        ]
        let events = try times.enumerated().map { index, time in
            RequestEvent(
                sequence: index + 1, round: 1, effectiveAt: try Instant(rfc3339: time), recordedAt: house.clock.now,
                actor: .system, data: .noted(text: "第 \(index + 1) 个"))
        }
        let making = TimelineMaking(
            events: events, clocks: [], calendar: try house.desk.policy().calendar, now: house.clock.now)
        let entries = making.timeline(path: "/requests/1", oldestFirst: oldestFirst, showsNotes: true).entries
        let told = ["第 1 个", "第 3 个", "第 2 个", "第 4 个"]
        #expect(entries.flatMap(\.paragraphs) == (oldestFirst ? told : told.reversed()))
        await house.close()
    }
}
