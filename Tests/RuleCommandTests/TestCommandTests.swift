import Foundation
import ProgramUnderTest
import Testing

@Suite("tongxing rules test")
struct TestCommandTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let total = "within = { working-days = 7 }\nsuperseded-by"

    @Test("The shipped scenarios come as expected: exit 0, and nothing but a summary")
    func passes() async throws {
        let outcome = try await RulePlace().run("test")
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("0 个不符合"))
    }

    @Test("A changed limit shows what was expected, what came, the rule and each day; exit 1")
    func fails() async throws {
        let place = try RulePlace()
        try place.change(Self.deadlines, Self.total, to: "within = { working-days = 8 }\nsuperseded-by")
        let outcome = try await place.run("test")
        #expect(outcome.status == 1)
        for piece in [
            "rules/tests/deadlines.toml:", "期望 2026-02-25T17:30:00+08:00，实际 2026-02-26T17:30:00+08:00", "√ 总时限（total",
            "2026-02-17 春节，放假（周二）",
        ] {
            #expect(outcome.output.contains(piece), "\(piece)")
        }
        let record = try RulePlace.members(try await place.run("test", "--format", "json").output)
        let failures = try #require(record["failures"] as? [[String: Any]])
        #expect(record["failed"] as? Int == failures.count && !failures.isEmpty)
    }

    @Test("Reasons and coverage name the rule files below the folder as it was given")
    func places() async throws {
        let place = try RulePlace()
        try place.change(Self.deadlines, Self.total, to: "within = { working-days = 8 }\nsuperseded-by")
        try FileManager.default.moveItem(
            at: place.folder.appending(path: "rules"), to: place.folder.appending(path: "zone"))
        try FileManager.default.removeItem(at: place.folder.appending(path: "zone/tests/routes.toml"))
        for format in ["text", "json"] {
            let outcome = try await place.run("test", "--rules", "zone/", "--coverage", "--format", format)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("zone/service/deadlines.toml:"), "\(format)")
            #expect(outcome.output.contains("zone/service/routes.toml" + (format == "text" ? ":" : "\"")))
            #expect(!outcome.output.contains("rules/"), "\(outcome.output)")
        }
    }

    @Test("With --update the files say what came, and nothing else in them changes; then all pass")
    func update() async throws {
        let place = try RulePlace()
        let before = try place.text("rules/tests/deadlines.toml")
        try place.change(Self.deadlines, Self.total, to: "within = { working-days = 8 }\nsuperseded-by")
        let updated = try await place.run("test", "--update")
        #expect(updated.status == 0, "\(updated.output)")
        #expect(updated.errors.contains("rules/tests/deadlines.toml"))
        let after = try place.text("rules/tests/deadlines.toml")
        #expect(after != before)
        #expect(after.replacing(/\d/, with: "0") == before.replacing(/\d/, with: "0"))
        #expect(try await place.run("test").status == 0)
    }

    @Test("What is generated is to be confirmed and fills the gap; where there is none, that is said")
    func generate() async throws {
        let place = try RulePlace()
        let none = try await place.run("test", "--generate")
        #expect(none.status == 0 && none.errors.contains("没有要生成的情景"), "\(none.errors)")
        try FileManager.default.removeItem(at: place.folder.appending(path: "rules/tests/routes.toml"))
        let made = try await place.run("test", "--generate")
        #expect(made.status == 0, "\(made.output)")
        #expect(made.errors.contains("请逐个核对期望值") && !made.errors.contains(" 0 "), "\(made.errors)")
        let whole = try await place.run("test", "--coverage", "--fail-under", "100")
        #expect(whole.status == 0, "\(whole.output)")
        #expect(try await place.run("test", "--generate").errors.contains("没有要生成的情景"))
    }

    @Test("Coverage names what no scenario reaches; too little of it is exit 1")
    func coverage() async throws {
        let place = try RulePlace()
        let whole = try await place.run("test", "--coverage", "--fail-under", "100")
        #expect(whole.status == 0, "\(whole.output)")
        try FileManager.default.removeItem(at: place.folder.appending(path: "rules/tests/routes.toml"))
        let part = try await place.run("test", "--coverage", "--fail-under", "100")
        #expect(part.status == 1)
        #expect(part.output.contains("没有情景用到"))
        #expect(try await place.run("test", "--fail-under", "1").status == 0)
        let record = try RulePlace.members(try await place.run("test", "--coverage", "--format", "json").output)
        let covered = try #require(record["coverage"] as? [String: Any])
        let percent = try #require(covered["rulesPercent"] as? Int)
        #expect(percent < 100 && part.output.contains("（\(percent)%）"))
        let rules = try #require(covered["rules"] as? [[String: Any]])
        #expect(rules.contains { $0["isReached"] as? Bool == false })
        #expect(rules.contains { ($0["conditions"] as? [Any])?.isEmpty == false })
    }

    /// Arguments, how it ends, and a word of the sentence.
    static let refusals: [(arguments: [String], status: Int32, word: String)] = [
        (["test", "--fail-under", "101"], 2, "--fail-under"), (["test", "--rules", "nowhere"], 2, "nowhere"),
        (["test", "--rules", "rules/units"], 1, "RULE-"), (["test", "--what"], 2, "--what"),
    ]

    @Test("What cannot be tested is said in a sentence", arguments: refusals)
    func refused(_ refusal: (arguments: [String], status: Int32, word: String)) async throws {
        let outcome = try await RulePlace().runs(refusal.arguments)
        #expect(outcome.status == refusal.status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(refusal.word), "\(outcome.errors)")
    }

    @Test("With --update a step that is refused is written as refused, and then all pass")
    func writesRefusals() async throws {
        let place = try RulePlace()
        try place.change("rules/tests/deadlines.toml", ", refused = \"window-over\"", to: "")
        let failed = try await place.run("test")
        #expect(failed.status == 1)
        #expect(failed.output.contains("期望 办成，实际 refused = \"window-over\"（"), "\(failed.output)")
        let before = try place.text("rules/tests/deadlines.toml")
        let updated = try await place.run("test", "--update")
        #expect(updated.status == 0, "\(updated.output)\(updated.errors)")
        let after = try place.text("rules/tests/deadlines.toml")
        #expect(after.replacing(", refused = \"window-over\"", with: "") == before)
    }

    @Test("A misspelt name is told, and --update does not write over it")
    func misspelt() async throws {
        let place = try RulePlace()
        let file = "rules/tests/deadlines.toml"
        let piece = try #require(try place.text(file).firstMatch(of: /status\.[a-z]+ = "met"/).map { String($0.0) })
        try place.change(file, piece, to: piece.replacing("met", with: "mett"))
        let before = try place.text(file)
        let outcome = try await place.run("test", "--update")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("error[TEST-0004]") && outcome.errors.contains("建议：改为“met”"))
        #expect(try place.text(file) == before)
    }

    /// Commands whose output is JSON, and what is changed before: a rule file, a scenario, or a file of facts is wrong.
    static let documents: [(arguments: [String], file: String, code: String)] = [
        (["test"], "rules/service/routes.toml", "RULE-0003"), (["test"], "rules/tests/routes.toml", "TEST-0001"),
        (["analyse"], "rules/service/routes.toml", "RULE-0003"),
        (["diff", "rules", "rules"], "rules/service/routes.toml", "RULE-0003"),
        (["publish", "--note", "改期限"], "rules/service/routes.toml", "RULE-0003"),
        (["explain", "--facts", "rules/tests/routes.toml"], "rules/service/routes.toml", "RULE-0003"),
        (["impact"], "rules/service/routes.toml", "RULE-0003"),
    ]

    @Test("With --format json faults are the document, as `rules check` gives it", arguments: documents)
    func faultDocument(_ document: (arguments: [String], file: String, code: String)) async throws {
        let place = try RulePlace()
        try place.change(document.file, "title =", to: "titel =")
        let folder = document.arguments[0] == "diff" ? [] : ["--rules", "rules"]
        let outcome = try await place.runs(document.arguments + folder + ["--format", "json"])
        #expect(outcome.status == 1)
        let faults = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]],
            "\(outcome.output)\(outcome.errors)")
        #expect(faults.contains { $0["code"] as? String == document.code })
        #expect(faults.allSatisfy { ($0["line"] as? Int ?? 0) > 0 && $0["file"] as? String == document.file })
        #expect(outcome.errors.isEmpty, "\(outcome.errors)")
        guard document.code.hasPrefix("RULE") else { return }
        let checked = try await place.run("check", "--rules", "rules", "--format", "json")
        #expect(outcome.output == checked.output)
    }

    @Test("Without scenarios nothing passes; a slip in one is told at its place")
    func scenarios() async throws {
        let place = try RulePlace()
        try place.change("rules/tests/routes.toml", "title =", to: "titel =")
        let slip = try await place.run("test")
        #expect(slip.status == 1 && slip.errors.contains("TEST-0001"))
        try FileManager.default.removeItem(at: place.folder.appending(path: "rules/tests"))
        #expect(try await place.run("test").status == 2)
    }
}
