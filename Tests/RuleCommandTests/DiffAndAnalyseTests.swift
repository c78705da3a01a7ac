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
        #expect(changed.output.contains(": 改变 时限规则“补正期”（pause）\n  期限由 10 个工作日改为 15 个工作日\n"))
        let record = try RulePlace.members(try await old.run("diff", paths[0], paths[1], "--format", "json").output)
        #expect(record["isEquivalent"] as? Bool == false)
        let changes = try #require(record["changes"] as? [[String: Any]])
        #expect(changes.count == 1)
        #expect(changes.first?["sentence"] as? String == "改变：时限规则“补正期”（pause）：期限由 10 个工作日改为 15 个工作日")
        #expect(changes.first?["changesMeaning"] as? Bool == true)
        let detail = try #require((changes.first?["details"] as? [[String: Any]])?.first)
        #expect(detail["key"] as? String == "within")
        #expect(detail["was"] as? String == "10 个工作日")
        #expect(detail["becomes"] as? String == "15 个工作日")
    }

    @Test("A folder that is not there is told with what can be done: diff takes two folders and no --rules")
    func missing() async throws {
        let place = try RulePlace()
        let folder = place.folder.appending(path: "rules").path()
        for paths in [[folder, folder + "2"], [folder + "2", folder]] {
            let outcome = try await place.runs(["diff"] + paths)
            #expect(outcome.status == 2 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("请检查文件夹的路径") && !outcome.errors.contains("--rules"), "\(outcome.errors)")
        }
        let check = try await place.run("check", "--rules", folder + "2")
        #expect(check.errors.contains("请用 --rules 指定规则文件夹"), "\(check.errors)")
    }

    @Test("A rule split in two that mean the same is equivalent, exit 0; else a request shows the difference")
    func split() async throws {
        let (old, new) = (try RulePlace(), try RulePlace())
        let paths = [old, new].map { $0.folder.appending(path: "rules").path() }
        let file = "rules/service/routes.toml"
        let text = try new.text(file)
        let piece = "matter = [\"funds\", \"finance\"] }\nthen = { support = \"文教局\" }\n"
        try #require(text.contains(piece))
        let halves =
            "matter = \"funds\" }\nthen = { support = \"文教局\" }\n\n[[support]]\nid = \"culture-finance\"\n"
            + "title = \"文化企业的融资诉求由文教局协办\"\ncite = \"正文 二（二）3\"\n"
            + "when = { entity.tags = \"文化\", matter = \"finance\" }\nthen = { support = \"文教局\" }\n"
        try new.write(text.replacing(piece, with: halves), to: file)
        let same = try await old.run("diff", paths[0], paths[1])
        #expect(same.status == 0, "\(same.output)")
        #expect(same.output.contains("拆分（意思不变） 协办规则") && same.output.hasSuffix("\n两份规则意思相同。\n"))
        try new.write(
            text.replacing(
                piece, with: halves.replacing("matter = \"finance\"", with: "matter = \"talent-settlement\"")),
            to: file)
        let record = try RulePlace.members(try await old.run("diff", paths[0], paths[1], "--format", "json").output)
        let details = try #require(record["changes"] as? [[String: Any]]).flatMap {
            $0["details"] as? [[String: Any]] ?? []
        }
        let example = try #require(details.first { $0["key"] as? String == "example" })
        #expect(example["witness"] is [String: Any])
        #expect((example["sentence"] as? String)?.contains("原来") == true)
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
        let warnings = faulty.output.split(separator: "\n").count { $0.contains(": warning[") }
        #expect(faulty.errors.contains("0 处错误，\(warnings) 处警告，"), "\(faulty.errors)")
        let record = try RulePlace.members(
            try await place.run("analyse", "--on", "2026-02-09", "--format", "json").output)
        #expect(record["isComplete"] as? Bool == true)
        #expect((record["unsettled"] as? [Any])?.isEmpty == true)
        let findings = try #require(record["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["kind"] as? String == "shadowed" && $0["witness"] is [String: Any] })
        #expect(try await place.run("analyse", "--on", "gestern").status == 2)
    }

    @Test("A request that shows a finding is explained as it is printed: the rule that decides it is the one named")
    func witnesses() async throws {
        let place = try RulePlace()
        let lines = try await place.run("analyse", "--on", "2026-02-09").output.split(separator: "\n").map(String.init)
        let mark = "  例如："
        let finding = try #require(lines.firstIndex { $0.contains("note[overlapping]: 有诉求既符合“专员收集的问题由本部门牵头”") })
        let shown = try #require(lines[finding + 1].hasPrefix(mark) ? lines[finding + 1].dropFirst(mark.count) : nil)
        #expect(shown.contains("\"matter.lead\" = "))
        let told = try await place.run(
            "explain", "--facts", "-", "--as-of", "2026-02-09T09:00:00+08:00", input: "\n \(shown)\n")
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("√ 专员收集的问题由本部门牵头（collected，"), "\(told.output)")
    }

    @Test("A gap is an error, counted apart; of what is too intricate the kind is named, in JSON too")
    func unsettled() async throws {
        let place = try RulePlace()
        let words = (0..<12).map { "\"词\($0)\"" }.joined(separator: ", ")
        try place.change(
            "rules/service/routes.toml", "when = \"always\"", to: "when = { text = { contains = [\(words)] } }")
        let text = try await place.run("analyse", "--on", "2026-02-09")
        #expect(text.status == 1)
        #expect(text.output.contains("error[gap]: "))
        #expect(text.errors.contains("1 处错误，0 处警告，"), "\(text.errors)")
        #expect(text.errors.contains("没有全部查清的：派单规则“目录里没有的，交主责服务单位”。"), "\(text.errors)")
        let record = try RulePlace.members(
            try await place.run("analyse", "--on", "2026-02-09", "--format", "json").output)
        #expect(record["isComplete"] as? Bool == false)
        let kinds = try #require(record["unsettled"] as? [[String: Any]])
        #expect(kinds.map { $0["section"] as? String } == ["route"])
        #expect(kinds.map { $0["rules"] as? [String] } == [["to-steward"]])
        let findings = try #require(record["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["kind"] as? String == "gap" && $0["severity"] as? String == "error" })
    }

    @Test("A clock of which the only rule ends is told before, with a request; a rule that has ended is told after")
    func ends() async throws {
        let place = try RulePlace()
        try place.change("rules/service/deadlines.toml", "title = \"补正期\"", to: "title = \"补正期\"\nuntil = 2026-06-30")
        let before = try await place.run("analyse", "--on", "2026-06-30")
        #expect(before.status == 0, "\(before.errors)")
        let lines = before.output.split(separator: "\n")
        let lapse = try #require(lines.firstIndex { $0.contains("note[lapse]: “补正期”") && $0.contains("2026-07-01") })
        #expect(lines[lapse + 1].hasPrefix("  例如："))
        #expect(!before.output.contains("note[expired]"))
        let after = try await place.run("analyse", "--on", "2026-07-01")
        #expect(after.output.contains("note[expired]: “补正期”到 2026-06-30 为止"), "\(after.output)")
    }
}
