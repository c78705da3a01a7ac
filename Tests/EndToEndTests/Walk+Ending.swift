import Endpoints
import Foundation
import ProgramUnderTest
import Testing

extension Walk {
    /// 02-12: one waits for papers, one is finished; then the server is down over the holiday.
    func beforeTheHoliday() async throws {
        try town.set("2026-02-12T10:00:00+08:00")
        let suspended = try await town.act("shichang", "request-material", trader, ["text": "请补门头照片"])
        #expect(suspended.text("state") == "suspended")
        try await finish(promoted, by: "gongxin", text: "已协调停靠")
        try await town.stop()
    }

    /// 02-25: the server comes back, fires what fell due meanwhile, and the pause moves the due date.
    func afterTheHoliday() async throws {
        try town.set("2026-02-25T10:00:00+08:00")
        try await town.start()
        let resumed = try await town.act("intake", "supply-material", trader, ["text": "照片已补"])
        #expect(resumed.clock("total")?.text("dueAt") == "2026-03-03T17:30:00+08:00")
        let fired = try await town.events(service) { events in events.contains { $0.text("data.level") == "orange" } }
        #expect(fired.contains { $0.text("event") == "accepted" && $0.at("data.deemed") == .boolean(true) })
        let deemed = try await town.events(stranger) { $0.contains { $0.at("data.deemed") == .boolean(true) } }
        #expect(deemed.last { $0.text("event") == "accepted" }?.at("data.deemed") == .boolean(true))
    }

    /// 02-27: the clock jumps over a night while the server runs; one is past due and has warned once at each level; then
    /// everything comes to its end.
    func lastDays() async throws {
        try town.set("2026-02-27T09:00:00+08:00")
        let events = try await town.events(service) { events in
            events.contains { $0.text("data.clock") == "total" && $0.text("data.level") == "red" }
        }
        let levels = events.filter { $0.text("data.clock") == "total" }.compactMap { $0.text("data.level") }
        #expect(levels == ["yellow", "orange", "overdue", "red"])
        let times = events.compactMap { $0.text("effectiveAt") }
        #expect(times == times.sorted())
        let shown = try await town.read("/api/v1/requests/\(service)")
        #expect(shown.texts("overdue") == ["total"] && shown.at("supervised") == .boolean(true))
        try await finish(service, by: "fagai", text: "已协调场地")
        try await finish(trader, by: "shichang", text: "雨棚手续已办")
        try await finish(stranger, by: "chenghuan", text: "已更换管道")
    }

    /// Every decision can be explained, every list agrees, the chain verifies.
    func lookingBack() async throws {
        for number in [promoted, service, trader, unclassed, stranger, question] {
            let shown = try await town.read("/api/v1/requests/\(number)", by: "intake")
            #expect(shown.text("state") == "closed")
            let running = shown.elements("clocks").filter { $0.text("status") == "running" }
            #expect(running.isEmpty, "no clock of an ended request runs")
        }
        try await explanations()
        let foreign = try await town.session("fagai")
        let hidden = try await town.send("GET", "/api/v1/requests/\(trader)", headers: ["cookie": foreign.cookie])
        #expect(hidden.status == 404, "a unit sees its own requests only")
        let closed = try await town.read("/api/v1/requests?state=closed&limit=100", by: "intake")
        #expect(closed.elements("requests").count == 6)
        let verified = try await town.command("audit", "verify")
        #expect(verified.status == 0)
        let metrics = try await town.send("GET", "/metrics")
        #expect(metrics.text.contains("tongxing_scheduler_firings_total"))
    }

    private func explanations() async throws {
        let explained = try await town.read("/api/v1/requests/\(service)/explanation", by: "fagai")
        let coverage = Self.matched(explained.at("coverage"))
        #expect(coverage.compactMap { $0.text("rule.cite") } == ["正文 二（二）3", "正文 二（二）4"])
        let route = Self.matched(explained.at("route"))
        #expect(route.map { $0.text("rule.rule") } == ["to-steward"])
        #expect(route.allSatisfy { $0.text("rule.cite") == nil }, "the plan is silent on what the catalogue lacks")
        let clocks = explained.elements("clocks")
        let total = try #require(clocks.first { $0.text("clock") == "total" })
        #expect(Self.matched(total.at("policy")).first?.text("rule.cite") == "正文 三（二）2")
        let rested = total.elements("count.days").filter { $0.at("working") == .boolean(false) }
        #expect(rested.contains { $0.text("name") == "春节" }, "the arithmetic names the rest days")
        let stewarded = try await town.read("/api/v1/requests/\(promoted)/explanation", by: "intake")
        #expect(
            Self.matched(stewarded.at("coverage")).first?.text("rule.cite") == "正文 二（二）2",
            "investment promotion is asked before industry")
        let asked = try await town.read("/api/v1/requests/\(question)/explanation", by: "intake")
        #expect(Self.matched(asked.at("route")).first?.text("rule.cite") == "正文 三（二）1")
    }

    private static func matched(_ explanation: JSONValue?) -> [JSONValue] {
        explanation?.elements("rules").filter { $0.text("verdict") == "matched" } ?? []
    }
}
