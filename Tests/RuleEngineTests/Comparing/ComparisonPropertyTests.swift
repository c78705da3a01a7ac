import RuleEngine
import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("A comparison says what asking every request on every day says")
struct ComparisonPropertyTests {
    /// Values per attribute that a rule wants, on which days, and the unit that it names.
    private struct Sketch: Equatable {
        var wanted: [String: [String]]
        var unit: String
        var from: Int?
        var until: Int?
        var id: String

        func holds(for facts: Facts, on day: Int) -> Bool {
            (from ?? 1) <= day && day <= (until ?? 9)
                && wanted.allSatisfy { name, values in facts.text(name).map { values.contains($0) } ?? false }
        }

        func toml(_ section: String) -> String {
            let tests = wanted.sorted { $0.key < $1.key }.map { name, values in
                "\(name) = [\(values.map { "\"\($0)\"" }.joined(separator: ", "))]"
            }
            let then = section == "route" ? "lead = \"\(unit)\", track = \"transferred\"" : "steward = \"\(unit)\""
            let dates = [from.map { "effective = 2026-03-0\($0)\n" }, until.map { "until = 2026-03-0\($0)\n" }]
            return Samples.rule(
                section,
                dates.compactMap { $0 }.joined()
                    + "when = \(tests.isEmpty ? "\"always\"" : "{ \(tests.joined(separator: ", ")) }")\nthen = { \(then) }",
                id: id)
        }
    }

    private static let domains: [(String, DomainName)] = [("kind", .kind), ("urgency", .urgency)]
    private static let requests = EveryRequest(domains)
    private static let values = requests.values
    private static let everyone = requests.all

    @Test("Equivalent exactly where no request is decided otherwise; each example is one that is", arguments: 1...60)
    func agrees(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let section = random.pick(["route", "coverage"])
        let old = (0..<4).map { Self.sketch("r\($0)", &random) }
        var new = old
        for number in 0..<Int.random(in: 1...3, using: &random) { Self.change(&new, number, &random) }
        let comparison = RuleSetComparison(
            try Self.version(section, old), try Self.version(section, new), plugins: StandardRules.plugins)
        let differing = (1...9).flatMap { day in
            Self.everyone.filter { Self.decision(section, old, $0, day) != Self.decision(section, new, $0, day) }
        }
        #expect(
            comparison.isEquivalent == differing.isEmpty,
            "\(comparison.changes.map(\.text.chinese)) \(differing.first.map { "\($0)" } ?? "")")
        let witnesses = comparison.changes.flatMap(\.details).compactMap(\.witness)
        #expect(witnesses.allSatisfy { differing.contains($0) })
    }

    /// A rule split, dropped, doubled, moved, or one that wants or says something else.
    private static func change(_ rules: inout [Sketch], _ number: Int, _ random: inout SeededGenerator) {
        guard !rules.isEmpty else { return }
        let place = Int.random(in: 0..<rules.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1, 2:
            let (name, all) = random.pick(values)
            let wanted = rules[place].wanted[name] ?? all
            guard wanted.count > 1 else { return }
            var rest = rules[place]
            rules[place].wanted[name] = Array(wanted.dropLast())
            rest.wanted[name] = [wanted[wanted.count - 1]]
            rest.id = "n\(number)"
            rules.insert(rest, at: place + 1)
        case 3: rules.remove(at: place)
        case 4:
            var twin = rules[place]
            twin.id = "n\(number)"
            rules.append(twin)
        case 5: rules.swapAt(place, Int.random(in: 0..<rules.count, using: &random))
        case 6: rules[place].unit = random.pick(units)
        default:
            var later = rules[place]
            guard later.from == nil, later.until == nil else { return }
            rules[place].until = 4
            later.from = 5
            rules.insert(later, at: place + 1)
        }
    }

    private static let units = ["政务办", "规建局"]

    private static func sketch(_ id: String, _ random: inout SeededGenerator) -> Sketch {
        let wanted = values.filter { _ in random.chance(60) }.map { name, all in
            let chosen = all.filter { _ in random.chance(60) }
            return (name, chosen.isEmpty ? [random.pick(all)] : chosen)
        }
        let isDated = random.chance(15)
        return Sketch(
            wanted: Dictionary(uniqueKeysWithValues: wanted), unit: random.pick(units), from: isDated ? 3 : nil,
            until: isDated ? 6 : nil, id: id)
    }

    /// The units that the rules name, the first alone of routes, each once of coverage.
    private static func decision(_ section: String, _ rules: [Sketch], _ facts: Facts, _ day: Int) -> [String] {
        let units = rules.filter { $0.holds(for: facts, on: day) }.map(\.unit)
        if section == "route" { return Array(units.prefix(1)) }
        var seen = Set<String>()
        return units.filter { seen.insert($0).inserted }
    }

    private static func version(_ section: String, _ rules: [Sketch]) throws -> RuleSetComparison.Version {
        let body = rules.map { $0.toml(section) }.joined()
        let result = Samples.check(body, header: Samples.header.replacing("2025-10-16", with: "2026-03-01"))
        return RuleSetComparison.Version(
            try #require(result.ruleSet, "\(result.diagnostics.map(\.message.chinese)) \(body)"), files: [])
    }
}
