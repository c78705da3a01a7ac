import Foundation
import ProgramUnderTest
import Testing

@Suite("tongxing rules explain")
struct ExplainCommandTests {
    private static let facts = "matter = \"drainage\"\nentity.kind = \"enterprise\"\n"

    @Test("Facts are explained: who and by which clause, why not the earlier rules, and each day with its holiday")
    func text() async throws {
        let place = try RulePlace()
        let outcome = try await place.run(
            "explain", "--facts", "-", "--as-of", "2026-02-09T09:00:00+08:00", input: Self.facts)
        #expect(outcome.status == 0, "\(outcome.errors)")
        for piece in [
            "，截至 2026-02-09T09:00:00+08:00\n", "由城环局办理（流转办理）", "× 专员收集的问题由本部门牵头（collected）：要求收集单位有值，实际是没有值",
            "假定此刻发生“办结”：", "依据：《",
            "2026-02-09T09:00:00+08:00 起算，2026-02-25T17:30:00+08:00 到期", "2026-02-17 春节，放假（周二）",
            "2026-02-14 第 5 天（春节调休上班）（周六）",
        ] {
            #expect(outcome.output.contains(piece), "\(piece)")
        }
    }

    @Test("The same as JSON, in English, of a named file and of an instant at which another catalogue holds")
    func json() async throws {
        let place = try RulePlace()
        try place.write(Self.facts, to: "facts.toml")
        let outcome = try await place.run(
            "explain", "--facts", "facts.toml", "--as-of", "2026-03-02T09:00:00+08:00", "--format", "json", "--lang",
            "en")
        let document = try RulePlace.members(outcome.output)
        #expect(document["asOf"] as? String == "2026-03-02T09:00:00+08:00")
        #expect((document["facts"] as? [String: Any])?["track"] as? String == "transferred")
        #expect((document["facts"] as? [String: Any])?["entity.known"] as? Bool == true)
        let explanations = try #require(document["explanations"] as? [[String: Any]])
        let total = try #require(explanations.first { $0["clock"] as? String == "total" })
        #expect((total["count"] as? [String: Any])?["due"] as? String == "2026-03-11T17:30:00+08:00")
        let route = try #require(explanations.first { $0["question"] as? String == "route" })
        let rules = try #require(route["rules"] as? [[String: Any]])
        #expect(rules.contains { $0["verdict"] as? String == "failed" && ($0["reason"] as? String)?.isEmpty == false })
        #expect(rules.contains { $0["verdict"] as? String == "matched" && $0["clause"] != nil })
    }

    @Test("A rule is named by its file below the folder as it was given", arguments: ["text", "json"])
    func places(format: String) async throws {
        let place = try RulePlace()
        try FileManager.default.moveItem(
            at: place.folder.appending(path: "rules"), to: place.folder.appending(path: "zone"))
        let outcome = try await place.run(
            "explain", "--facts", "-", "--rules", "zone", "--format", format, input: Self.facts)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("zone/service/deadlines.toml"))
        #expect(!outcome.output.contains("rules/"), "\(outcome.output)")
    }

    /// What is asked, how it ends, and a word of the sentence.
    static let refusals: [(arguments: [String], input: String, status: Int32, word: String)] = [
        (["explain"], "", 2, "--facts"), (["explain", ""], "", 2, "--facts"), (["explain", " "], "", 2, "--facts"),
        (["explain", "TX20260209-000001", "--facts", "-"], "", 2, "--facts"),
        (["explain", "TX20260209-000001", "--as-of", "2026-02-09"], "", 2, "--as-of"),
        (["explain", "--facts", "-", "--as-of", "2026-02-09"], "", 2, "--as-of"),
        (["explain", "--facts", "missing.toml"], "", 2, "missing.toml"),
        (["explain", "--facts", "-"], "mater = \"drainage\"\n", 1, "-:1:1: error[FACT-0001]"),
        (["explain", "--facts", "-"], "matter = \"drainag\"\n", 1, "-:1:10: error[FACT-0001]"),
        (["explain", "--facts", "-"], "{ matter = \"drainag\" }\n", 1, "-:1:12: error[FACT-0001]"),
        (["explain", "--facts", "-"], "{ matter = \"drainage\" }\nmater = 1\n", 1, "-:2:1: error[FACT-0001]"),
        (["explain", "--facts", "-"], "{ matter = \"drainage\"\n", 1, "error[TOML-"),
        (["explain", "--facts", "-", "--rules", "nowhere"], "", 2, "nowhere"),
        (["explain", "TX20260209-000001", "--data", "nowhere"], "", 1, "nowhere"),
    ]

    @Test("What cannot be asked is said in a sentence on standard error", arguments: refusals)
    func refused(_ refusal: (arguments: [String], input: String, status: Int32, word: String)) async throws {
        let place = try RulePlace()
        let outcome = try await place.runs(refusal.arguments, input: refusal.input)
        #expect(outcome.status == refusal.status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(refusal.word), "\(outcome.errors)")
    }
}
