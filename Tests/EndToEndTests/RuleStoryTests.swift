import Endpoints
import Foundation
import ProgramUnderTest
import Testing

/// Deadlines of seven working days become nine, eleven and five, in the built program, from 2026-02-09 on.
///
/// Rest days 02-15 to 02-23, make-up days 02-14 and 02-28. Source: 国务院办公厅关于2026年部分节假日安排的通知.
@Suite("Rules from draft to rollback", .serialized)
struct RuleStoryTests {
    private static let drafts = "/api/v1/rules/drafts"

    @Test(
        "Drafted, approved by a second person, in force on its date, told where it cannot be, rolled back, all in the history"
    )
    func story() async throws {
        try await Town.visit(Town(at: "2026-02-09T09:00:00+08:00", ownsRules: true)) { town in
            try await Walk.beginnings(in: town)
            try await town.appoint("su", "苏制度", roles: ["policy"], unit: "政务办")
            try await town.appoint("shen", "沈审批", roles: ["policy"], unit: "政务办")
            let first = try await register(town, "R1")
            #expect(due(first) == "2026-02-25T17:30:00+08:00")
            let nine = try await onTheNetwork(town)
            let eleven = try await onTheCommandLine(town)
            try await restarted(town)
            try await onItsDate(town, nine, stale: eleven)
            try await whileNobodyIsThere(town, stale: eleven)
            try await back(town, to: nine)
            try await lookingBack(town, first: try #require(first.text("number")))
        }
    }

    @Test(
        "A longer deadline would take an overdue request out of what is overdue, told in text and as data with its page"
    )
    func longer() async throws {
        try await Town.visit(Town(at: "2026-02-09T09:00:00+08:00", ownsRules: true)) { town in
            try await Walk.beginnings(in: town)
            let number = try #require(try await register(town, "R1").text("number"))
            try town.set("2026-02-26T09:00:00+08:00")
            try FileManager.default.copyItem(
                at: town.folder.appending(path: "rules"), to: town.folder.appending(path: "longer"))
            try town.save(try town.deadlines(days: 30), as: "longer/service/deadlines.toml")
            let longer = town.folder.appending(path: "longer").path()
            let text = try await town.command("rules", "impact", "--rules", longer).output
            for piece in ["no longer overdue 1", "due moved 1: later 1; no longer overdue 1", number] {
                #expect(text.contains(piece), "\(piece): \(text)")
            }
            let document = try await town.document("rules", "impact", "--rules", longer)
            #expect(document["open"]?["counts"]?["noLongerOverdue"] == 1)
            #expect(document["open"]?["counts"]?["newlyOverdue"] == 0)
            let example = try #require(document.elements("examples").first)
            #expect(example["page"] == .string("/requests/\(number)"))
            let clock = try #require(example.elements("clocks").first { $0.text("clock") == "total" })
            #expect(clock["isNoLongerOverdue"] == true)
            #expect(clock.text("before") == "2026-02-25T17:30:00+08:00")
            #expect((document.text("before")?.count, document.text("after")?.count) == (64, 64))
        }
    }

    /// 02-09: one drafts in the workbench's way and cannot approve it; another does, for 02-11.
    private func onTheNetwork(_ town: Town) async throws -> String {
        let draft = try await town.draft(days: 9, note: "放宽到九天", by: "su")
        let hash = try #require(draft.text("hash"))
        #expect(draft.text("state") == "waiting" && draft.text("author") == "su")
        let own = try await town.post("\(Self.drafts)/\(hash)/approve", ["effective": "2026-02-11"], by: "su")
        #expect(own.status == 403 && own.text.contains("second-person-needed"), "\(own.text)")
        let foreign = try await town.post("\(Self.drafts)/\(hash)/approve", [:], by: "dispatcher")
        #expect(foreign.status == 403, "\(foreign.text)")
        let approved = try await town.post("\(Self.drafts)/\(hash)/approve", ["effective": "2026-02-11"], by: "shen")
        #expect(approved.status == 200, "\(approved.text)")
        #expect(try approved.json.text("state") == "approved")
        #expect(try approved.json.text("activation") == "2026-02-11T00:00:00+08:00")
        return hash
    }

    /// 02-09: a folder is saved, which drafts it, and published for 02-12; the machine's own login cannot approve that.
    private func onTheCommandLine(_ town: Town) async throws -> String {
        try town.save(try town.deadlines(days: 11), as: Town.deadlines)
        try await town.waits("what is saved becomes a draft") {
            try await town.document("rules", "drafts").elements("drafts").first?.text("author") == "system"
        }
        let said = try await town.command("rules", "publish", "--effective", "2026-02-12", "--note", "eleven").output
        #expect(said.contains("until a second person approves it"))
        let draft = try #require(try await town.document("rules", "drafts").elements("drafts").first)
        let hash = try #require(draft.text("hash"))
        #expect(draft.text("note") == "eleven" && draft.text("activation") == "2026-02-12T00:00:00+08:00")
        let own = try await town.run(["rules", "approve", hash])
        #expect(own.status == 1 && own.errors.contains("ask a second person"), "\(own.errors)")
        let approved = try await town.post("\(Self.drafts)/\(hash)/approve", [:], by: "shen")
        #expect(approved.status == 200, "\(approved.text)")
        #expect(try await town.command("rules", "drafts").output.contains("approved"))
        return hash
    }

    /// 02-10: after a restart the former rules are in force still, and two sets wait.
    private func restarted(_ town: Town) async throws {
        try await town.stop()
        try town.set("2026-02-10T23:00:00+08:00")
        try await town.start()
        #expect(try await town.revisions().map { $0.text("cause") } == ["seed"])
        #expect(try await town.document("rules", "history").elements("revisions").count == 1)
        #expect(due(try await register(town, "R2")) == "2026-02-26T17:30:00+08:00")
        #expect(try await town.standing() == "正常")
    }

    /// 02-11: the earlier is in force from midnight on, for what is registered from then on; the later is stale, says so,
    /// and does not come into force on its date.
    private func onItsDate(_ town: Town, _ hash: String, stale: String) async throws {
        try town.set("2026-02-11T00:00:00+08:00")
        try await town.waits("in force on its date") { try await town.revisions().first?.text("revision") == hash }
        let newest = try #require(try await town.revisions().first)
        #expect(newest.text("cause") == "publish" && newest.text("actor") == "shen" && newest.text("author") == "su")
        #expect(newest.text("activatedAt")?.hasPrefix("2026-02-11T00:00:") == true)
        try town.set("2026-02-11T09:00:00+08:00")
        #expect(due(try await register(town, "R3")) == "2026-03-02T17:30:00+08:00")
        #expect(try town.text(of: Town.deadlines) == town.deadlines(days: 9), "the folder follows")
        try await town.waits("the other is told stale") { try await town.standing().contains("已经过时") }
        #expect(try await town.command("rules", "drafts").output.contains("approved, stale"))
        try town.set("2026-02-12T00:00:01+08:00")
        try await town.waits("its failure is told") { try await town.standing().hasPrefix("到时间的规则没有启用") }
        let failed = try await town.document("rules", "drafts").elements("drafts").first { $0.text("hash") == stale }
        #expect(failed?.text("state") == "failed" && failed?.text("reason")?.isEmpty == false)
        #expect(try await town.revisions().first?.text("revision") == hash)
        #expect(town.log.contains(stale))
    }

    /// 02-13 goes by while no server runs; on 02-14 what was approved for it is in force before the first request.
    private func whileNobodyIsThere(_ town: Town, stale: String) async throws {
        let draft = try await town.draft(days: 5, note: "收紧到五天", by: "su")
        let hash = try #require(draft.text("hash"))
        let approved = try await town.post("\(Self.drafts)/\(hash)/approve", ["effective": "2026-02-13"], by: "shen")
        #expect(approved.status == 200, "\(approved.text)")
        try await town.stop()
        try town.set("2026-02-14T09:00:00+08:00")
        try await town.start()
        #expect(due(try await register(town, "R4")) == "2026-02-28T17:30:00+08:00")
        #expect(try await town.revisions().first?.text("revision") == hash)
        #expect(try await town.standing() == "正常")
    }

    /// 02-14: back to what the product came with on the command line, and to the nine days over HTTP.
    private func back(_ town: Town, to nine: String) async throws {
        let said = try await town.command("rules", "rollback", "--to", "1", "--note", "back").output
        #expect(said.contains("a draft that a second person approves"))
        let first = try #require(try await town.revisions().last?.text("revision"))
        let approved = try await town.post("\(Self.drafts)/\(first)/approve", [:], by: "shen")
        #expect(approved.status == 200, "\(approved.text)")
        #expect(due(try await register(town, "R5")) == "2026-03-03T17:30:00+08:00")
        let refused = try await town.post(
            "/api/v1/rules/rollbacks", ["revision": .string(nine), "note": "九天合适"], by: "dispatcher")
        #expect(refused.status == 403, "\(refused.text)")
        let answer = try await town.post(
            "/api/v1/rules/rollbacks", ["revision": .string(nine), "note": "九天合适"], by: "su")
        #expect(try answer.json.text("state") == "waiting", "\(answer.text)")
        let again = try await town.post("\(Self.drafts)/\(nine)/approve", [:], by: "shen")
        #expect(again.status == 200, "\(again.text)")
        #expect(due(try await register(town, "R6")) == "2026-03-05T17:30:00+08:00")
        #expect(try town.text(of: Town.deadlines) == town.deadlines(days: 9), "the folder follows")
    }

    /// The history says the same over HTTP, through the server and without one; what was registered keeps its terms.
    private func lookingBack(_ town: Town, first: String) async throws {
        let causes = ["rollback", "rollback", "publish", "publish", "seed"]
        let network = try await town.revisions()
        #expect(network.map { $0.text("cause") } == causes)
        #expect(network.map { $0.text("note") } == ["九天合适", "back", "收紧到五天", "放宽到九天", ""])
        #expect(network[1].text("author")?.hasPrefix("os:") == true && network[1].text("actor") == "shen")
        #expect(due(try await town.read("/api/v1/requests/\(first)")) == "2026-02-25T17:30:00+08:00")
        #expect(try await town.command("rules", "explain", first).output.contains("2026-02-25"))
        let served = try await town.document("rules", "history").elements("revisions")
        #expect(served == network)
        try await town.stop()
        #expect(try await town.document("rules", "history").elements("revisions") == network)
        #expect(try await town.run(["audit", "verify"]).status == 0)
        try await town.start()
    }

    private func register(_ town: Town, _ number: String) async throws -> JSONValue {
        try await Walk(town: town).call(number, "设备进场，需要协调", code: "91120116MA05WA1K1A")
    }

    /// When a request is due in all.
    private func due(_ request: JSONValue) -> String? { request.clock("total")?.text("dueAt") }
}
