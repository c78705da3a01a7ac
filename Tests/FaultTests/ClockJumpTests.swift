import Endpoints
import ProgramUnderTest
import Testing

@Suite("The machine's clock is set while the service runs")
struct ClockJumpTests {
    /// When intake warns, one working hour before it is due in four, of what comes before work and at noon.
    /// Source: rules/service/deadlines.toml; hours 08:30–12:00 and 13:30–17:30.
    private static let early = ["2026-02-09T11:30:00+08:00 orange", "2026-02-09T14:00:00+08:00 overdue"]
    private static let late = ["2026-02-09T16:30:00+08:00 orange", "2026-02-09T17:30:00+08:00 overdue"]

    @Test(
        "An hour and two days forth and back: what falls due fires once, in order, without a restart",
        .timeLimit(.minutes(20)))
    func jumps() async throws {
        let place = try await ServedPlace(at: "2026-02-09T08:00:00+08:00")
        let time = try #require(place.time)
        let server = try await place.serve()
        let early = try #require(try await place.portal.submit("early").number)

        try time.set("2026-02-09T10:45:00+08:00")
        try time.set("2026-02-09T11:45:00+08:00")
        try await place.portal.waits(for: early, toHave: Array(Self.early.prefix(1)))
        try time.set("2026-02-09T10:45:00+08:00")
        try time.set("2026-02-11T10:45:00+08:00")
        try await place.portal.waits(for: early, toHave: Self.early)
        try time.set("2026-02-09T10:45:00+08:00")
        // One that comes after the jumps back shows that the scheduler goes by the clock as it is then.
        try time.set("2026-02-09T12:45:00+08:00")
        let late = try #require(try await place.portal.submit("late").number)
        #expect(try await place.portal.firings(of: late) == [])
        try time.set("2026-02-11T12:45:00+08:00")
        try await place.portal.waits(for: late, toHave: Self.late)
        #expect(try await place.portal.firings(of: early) == Self.early)

        try await place.stop(server)
        #expect(try await place.auditVerdict().status == 0)
    }
}

extension Portal {
    /// When what fell due of a request, in the order in which it was recorded.
    func firings(of number: String) async throws -> [String] {
        let answer = try await get("/api/v1/requests/\(number)/events")
        guard case .array(let events)? = try JSONValue(reading: Array(answer.body.utf8))["events"] else { return [] }
        return events.compactMap { event in
            guard let level = event["data"]?["level"]?.string else { return nil }
            return "\(event["effectiveAt"]?.string ?? "") \(level)"
        }
    }

    /// Waits until so much has fired, for at most twenty seconds.
    func waits(for number: String, toHave expected: [String]) async throws {
        var found: [String] = []
        for _ in 0..<400 where found.count < expected.count {
            try await Task.sleep(for: .milliseconds(50))
            found = try await firings(of: number)
        }
        #expect(found == expected)
    }
}
