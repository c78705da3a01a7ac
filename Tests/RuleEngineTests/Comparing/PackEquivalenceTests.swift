import Foundation
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("What packs and tables say makes a difference exactly where something follows from it")
struct PackEquivalenceTests {
    private static func compare(
        _ old: [(header: String, body: String)], _ new: [(header: String, body: String)],
        units: (String) -> String = { $0 }
    ) throws -> RuleSetComparison {
        func version(_ packs: [(header: String, body: String)], _ base: RuleFile) throws -> RuleSetComparison.Version {
            let files = packs.enumerated().map { number, pack in
                RuleFile(path: "rules/test-\(number).toml", text: pack.header + pack.body)
            }
            let result = RuleChecker.check(files: [base] + files, plugins: StandardRules.plugins)
            return .init(try #require(result.ruleSet, "\(result.diagnostics.map(\.message.chinese))"), files: [])
        }
        let base = RuleFile(path: Samples.base.path, text: units(Samples.base.text))
        return RuleSetComparison(from: try version(old, Samples.base), to: try version(new, base))
    }

    private static let later = Samples.header.replacing("due = \"end-of-working-day\"", with: "due = \"end-of-day\"")
    private static let own = "due = \"end-of-working-day\""

    @Test("Another convention of a pack makes no difference where each rule says itself what it was")
    func written() throws {
        let same = try Self.compare(
            [(Samples.header, Samples.deadline())], [(Self.later, Samples.deadline(Self.own))])
        #expect(same.isEquivalent, "\(same.changes.map(\.text.chinese))")
        #expect(
            same.changes.map(\.text.chinese) == [
                "改变（意思不变）：规则包“试验”（test）：到期时刻由下班时改为当天结束时；没有一条规则因此算得不同"
            ])
    }

    @Test("It makes none either where a rule is split and both halves say it")
    func split() throws {
        func clock(_ id: String, _ kinds: String, _ lines: String = "") -> String {
            Samples.deadline("clock = \"contact\"\n\(lines)", id: id)
                .replacing("when = { track = \"cross-department\" }", with: "when = { entity.kind = \(kinds) }")
        }
        let same = try Self.compare(
            [(Samples.header, clock("a", "[\"enterprise\", \"individual-business\"]"))],
            [(Self.later, clock("a", "\"enterprise\"", Self.own) + clock("b", "\"individual-business\"", Self.own))])
        #expect(same.isEquivalent, "\(same.changes.map(\.text.chinese))")
    }

    @Test("It makes none for a clock of hours, which counts no days; nor does a convention of its own")
    func hours() throws {
        let limit = "within = { working-hours = 4 }"
        let same = try Self.compare(
            [(Samples.header, Samples.deadline(limit: limit))], [(Self.later, Samples.deadline(limit: limit))])
        #expect(same.isEquivalent && same.changes.count == 1, "\(same.changes.map(\.text.chinese))")
        let own = try Self.compare(
            [(Samples.header, Samples.deadline(limit: limit))],
            [(Samples.header, Samples.deadline("day-zero = \"counted\"", limit: limit))])
        #expect(
            own.changes.map(\.text.chinese) == [
                "改文字：时限规则“对接企业”（contact）：起算那天由不算在内改为算在内；对这条规则不起作用，意思相同"
            ])
    }

    @Test("It makes one where a rule follows it; that is told of the pack alone")
    func followed() throws {
        let one = Samples.deadline()
        let other = Samples.deadline("clock = \"progress\"", id: "progress")
        for new in [one + other, one + Samples.deadline("clock = \"progress\"\n\(Self.own)", id: "progress")] {
            let comparison = try Self.compare([(Samples.header, one + other)], [(Self.later, new)])
            #expect(comparison.changes.filter(\.changesMeaning).map(\.section) == ["pack"])
        }
    }

    @Test("Units in another order are another order of the groups they are in, of which the first may look after all")
    func groups() throws {
        let coverage = Samples.rule("coverage", "when = \"always\"\nthen = { steward = \"各招商部门\" }")
        let units = [("市场监管局", "政务办"), ("政务办", "市场监管局")]
        let moved = try Self.compare([(Samples.header, coverage)], [(Samples.header, coverage)]) { text in
            let parts = text.components(separatedBy: "[[unit]]\n")
            let places = parts.indices.filter { parts[$0].contains(units[0].0) || parts[$0].contains(units[0].1) }
            guard let first = places.first, let second = places.last else { return text }
            // The last unit is followed by other tables, which stay behind both.
            let tail = parts[second].range(of: "\n[[matter]]").map { String(parts[second][$0.lowerBound...]) } ?? ""
            var swapped = parts
            swapped[first] = parts[second].replacing(tail, with: "\n")
            swapped[second] = parts[first] + tail
            return swapped.joined(separator: "[[unit]]\n")
        }
        #expect(!moved.isEquivalent)
        #expect(moved.changes.map(\.kind) == [.moved])
        #expect(
            moved.changes.flatMap(\.sentences).map(\.chinese) == ["在“各招商部门”里，现在排在“市场监管局”前面"],
            "\(moved.changes.map(\.text.chinese))")
    }

    @Test("Units that no group lists together may stand in any order")
    func rows() throws {
        let moved = try Self.compare([(Samples.header, "")], [(Samples.header, "")]) { text in
            let parts = text.components(separatedBy: "[[unit]]\n")
            return ([parts[0], parts[2], parts[1]] + parts[3...]).joined(separator: "[[unit]]\n")
        }
        #expect(moved.changes == [])
    }

    @Test("Who looks after an entity is asked without a request too, so what every request has proves nothing there")
    func withoutRequest() throws {
        func coverage(_ when: String) -> String {
            Samples.rule("coverage", "when = \(when)\nthen = { steward = \"政务办\" }")
        }
        func support(_ when: String) -> String {
            Samples.rule("support", "when = \(when)\nthen = { support = \"政务办\" }")
        }
        let known = "{ kind = { present = true } }"
        let entity = try Self.compare(
            [(Samples.header, coverage("\"always\""))], [(Samples.header, coverage(known))])
        #expect(!entity.isEquivalent)
        let request = try Self.compare(
            [(Samples.header, support("\"always\""))], [(Samples.header, support(known))])
        #expect(request.isEquivalent, "\(request.changes.map(\.text.chinese))")
    }

    @Test("A rule may move to a pack of the same document; not to one that reaches open requests from another day on")
    func packs() throws {
        let rule = Samples.rule("support", "when = \"always\"\nthen = { support = \"政务办\" }")
            .replacing("source = \"default\"", with: "cite = \"附件 1\"\neffective = 2026-12-01")
        func packs(open: Bool, effective: String) -> [String] {
            let scope = open ? "applies-to-open = true\n" : ""
            return [
                Samples.header + scope,
                Samples.header.replacing("id = \"test\"", with: "id = \"other\"")
                    .replacing("2025-10-16", with: effective) + scope,
            ]
        }
        for (open, effective, isSame) in [
            (false, "2025-10-16", true), (true, "2025-10-16", true), (true, "2026-12-01", false),
        ] {
            let headers = packs(open: open, effective: effective)
            let comparison = try Self.compare(
                [(headers[0], ""), (headers[1], rule)], [(headers[0], rule), (headers[1], "")])
            #expect(comparison.isEquivalent == isSame, "\(comparison.changes.map(\.text.chinese))")
        }
    }
}
