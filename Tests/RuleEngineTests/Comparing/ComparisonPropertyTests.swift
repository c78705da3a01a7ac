import RuleEngine
import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("A comparison says what asking every request on every day says")
struct ComparisonPropertyTests {
    /// A kind of rule, and what it can be asked.
    private struct Kind: Sendable {
        var section: String
        var requests: EveryRequest
        /// Whether a rule that is split may count as different although nothing is decided otherwise.
        var isCautious = false
    }

    private static let plain = EveryRequest([("kind", .kind), ("urgency", .urgency)])
    private static let kinds = [
        Kind(section: "route", requests: plain), Kind(section: "coverage", requests: plain),
        Kind(section: "support", requests: plain), Kind(section: "deadline", requests: plain),
        Kind(section: "callback", requests: plain, isCautious: true),
        Kind(section: "permit", requests: EveryRequest([("track", .track), ("state", .state)])),
    ]

    @Test("Equivalent exactly where no request is decided otherwise; each example is one that is", arguments: 1...180)
    func agrees(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let kind = Self.kinds[seed % Self.kinds.count]
        var rules = (0..<4).map { RuleSketch("r\($0)", kind.section, kind.requests, &random) }
        if random.chance(50) { RuleSketch.change(&rules, 9, kind.requests, &random) }
        let old = RuleSketch.Pack(rules: rules, due: random.pick(RuleSketch.dues))
        var new = old
        for number in 0..<Int.random(in: 1...3, using: &random) {
            RuleSketch.change(&new.rules, number, kind.requests, &random)
        }
        if random.chance(30) {
            // The rules say themselves what their pack said; the pack says something else or not.
            for place in new.rules.indices { new.rules[place].due = new.rules[place].due ?? new.due }
            new.due = random.pick(RuleSketch.dues)
        }
        let comparison = RuleSetComparison(
            try Self.version(kind.section, old), try Self.version(kind.section, new), plugins: StandardRules.plugins)
        let differing = (1...9).flatMap { day in
            kind.requests.all.filter {
                old.decision(kind.section, $0, day) != new.decision(kind.section, $0, day)
            }
        }
        let texts = comparison.changes.map(\.text.chinese)
        #expect(
            !comparison.isEquivalent || differing.isEmpty, "\(texts) \(differing.first.map { "\($0)" } ?? "")")
        #expect(comparison.isEquivalent || kind.isCautious || !differing.isEmpty, "\(texts)")
        for witness in comparison.changes.flatMap(\.details).compactMap(\.witness) {
            let facts = Facts(witness.values.filter { $0.key != "command" })
            #expect(differing.contains(facts), "\(witness)")
        }
    }

    private static func version(_ section: String, _ pack: RuleSketch.Pack) throws -> RuleSetComparison.Version {
        let body = pack.rules.map { $0.toml(section) }.joined()
        let header = Samples.header.replacing("2025-10-16", with: "2026-03-01")
            .replacing("due = \"end-of-working-day\"", with: "due = \"\(pack.due)\"")
        let result = Samples.check(body, header: header)
        return RuleSetComparison.Version(
            try #require(result.ruleSet, "\(result.diagnostics.map(\.message.chinese)) \(body)"), files: [])
    }
}
