import Foundation
import ProgramUnderTest
import Testing

@Suite("tongxing rules diff and analyse")
struct DiffAndAnalyseTests {
    @Test("Comments alone are equivalent; a changed limit is a sentence, exit 1")
    func diff() async throws {
        let (old, new) = (try RulePlace(), try RulePlace())
        let file = "rules/service/deadlines.toml"
        try new.write("# 说明\n" + (try new.text(file)), to: file)
        let paths = [old, new].map { $0.folder.appending(path: "rules").path() }
        let same = try await old.run("diff", paths[0], paths[1])
        #expect(same.status == 0)
        #expect(same.output == "两份规则意思相同。\n")
        try new.change(file, "within = { working-days = 10 }", to: "within = { working-days = 15 }")
        let changed = try await old.run("diff", paths[0], paths[1])
        #expect(changed.status == 1)
        #expect(changed.output.contains("改变 deadline pause（补正期）"))
        #expect(changed.output.contains("10 个工作日"))
        let record = try RulePlace.members(try await old.run("diff", paths[0], paths[1], "--format", "json").output)
        #expect(record["isEquivalent"] as? Bool == false)
        #expect((record["changes"] as? [Any])?.count == 1)
    }

    @Test("The shipped rules have no fault; a shadowed route is one, with a request; exit 1")
    func analyse() async throws {
        let place = try RulePlace()
        let sound = try await place.run("analyse", "--on", "2026-02-09")
        #expect(sound.status == 0, "\(sound.output)")
        #expect(!sound.output.contains("warning["))
        try place.change(
            "rules/service/routes.toml", "when = { matter = { present = true } }", to: "when = \"always\"")
        let faulty = try await place.run("analyse", "--on", "2026-02-09")
        #expect(faulty.status == 1)
        #expect(faulty.output.contains("warning[shadowed]"))
        #expect(faulty.output.contains("  例如：{ "))
        let record = try RulePlace.members(
            try await place.run("analyse", "--on", "2026-02-09", "--format", "json").output)
        #expect(record["isComplete"] as? Bool == true)
        let findings = try #require(record["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["kind"] as? String == "shadowed" && $0["witness"] is [String: Any] })
        #expect(try await place.run("analyse", "--on", "gestern").status == 2)
    }
}
