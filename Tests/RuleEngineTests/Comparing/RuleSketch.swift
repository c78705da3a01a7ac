import RuleModel
import SeededRandomness

/// A small rule of any kind: the values of some attributes that it wants, on which days, and what it says.
struct RuleSketch: Equatable {
    var wanted: [String: [String]]
    /// The place of a unit, a command, a number of days or of attempts.
    var says: Int
    /// The place of the clock of a deadline.
    var clock: Int
    /// When a deadline is due on its day; nil: as its pack says.
    var due: String?
    var from: Int?
    var until: Int?
    var id: String

    static let dues = ["end-of-day", "end-of-working-day"]
    private static let units = ["政务办", "规建局"]
    private static let commands = ["accept", "return"]
    private static let clocks = ["contact", "progress"]

    init(_ id: String, _ section: String, _ requests: EveryRequest, _ random: inout SeededGenerator) {
        self.id = id
        let pairs = requests.values.filter { _ in random.chance(60) }.map { name, all in
            let chosen = all.filter { _ in random.chance(60) }
            return (name, chosen.isEmpty ? [random.pick(all)] : chosen)
        }
        wanted = Dictionary(uniqueKeysWithValues: pairs)
        says = random.pick([0, 1])
        clock = random.pick([0, 1])
        due = section == "deadline" && random.chance(30) ? random.pick(Self.dues) : nil
        let isDated = random.chance(15)
        from = isDated ? 3 : nil
        until = isDated ? 6 : nil
    }

    func holds(for facts: Facts, on day: Int) -> Bool {
        (from ?? 1) <= day && day <= (until ?? 9)
            && wanted.allSatisfy { name, values in facts.text(name).map { values.contains($0) } ?? false }
    }

    func toml(_ section: String) -> String {
        let tests = wanted.sorted { $0.key < $1.key }.map { name, values in
            "\(name) = [\(values.map { "\"\($0)\"" }.joined(separator: ", "))]"
        }
        let dates = [from.map { "effective = 2026-03-0\($0)\n" }, until.map { "until = 2026-03-0\($0)\n" }]
        return Samples.rule(
            section,
            dates.compactMap { $0 }.joined()
                + "when = \(tests.isEmpty ? "\"always\"" : "{ \(tests.joined(separator: ", ")) }")\n\(outcome(section))",
            id: id)
    }

    private func outcome(_ section: String) -> String {
        switch section {
        case "route": "then = { lead = \"\(Self.units[says])\", track = \"transferred\" }"
        case "coverage": "then = { steward = \"\(Self.units[says])\" }"
        case "support": "then = { support = \"\(Self.units[says])\" }"
        case "callback": "by = \"unit\"\nattempts = \(says + 1)"
        case "permit": "commands = \"\(Self.commands[says])\""
        default:
            "clock = \"\(Self.clocks[clock])\"\nforce = \"target\"\nstart = \"accepted\"\nstop = \"concluded\"\n"
                + "within = { working-days = \(says + 1) }\n" + (due.map { "due = \"\($0)\"\n" } ?? "")
        }
    }

    /// A rule split, dropped, doubled, moved, dated, or one that wants or says something else.
    static func change(
        _ rules: inout [RuleSketch], _ number: Int, _ requests: EveryRequest, _ random: inout SeededGenerator
    ) {
        guard !rules.isEmpty else { return }
        let place = Int.random(in: 0..<rules.count, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1, 2:
            let (name, all) = random.pick(requests.values)
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
        case 5, 6: rules.swapAt(place, Int.random(in: 0..<rules.count, using: &random))
        case 7: rules[place].says = random.pick([0, 1])
        default:
            var later = rules[place]
            guard later.from == nil, later.until == nil else { return }
            rules[place].until = 4
            later.from = 5
            if random.chance(50) { later.id = "n\(number)" }
            rules.insert(later, at: Int.random(in: place + 1...rules.count, using: &random))
        }
    }

    /// Rules in their order, and what their pack says of due days.
    struct Pack {
        var rules: [RuleSketch]
        var due: String

        /// What a request gets on a day, found by looking at every rule: the first answer alone of routes, the first of
        /// each clock, each unit once in order, every callback, every command that is permitted.
        func decision(_ section: String, _ facts: Facts, _ day: Int) -> [String] {
            let holding = rules.filter { $0.holds(for: facts, on: day) }
            var seen = Set<String>()
            switch section {
            case "route": return holding.prefix(1).map { "\($0.says)" }
            case "callback": return holding.map { "\($0.says)" }.sorted()
            case "permit": return Set(holding.map { "\($0.says)" }).sorted()
            case "deadline":
                return holding.filter { seen.insert("\($0.clock)").inserted }
                    .map { "\($0.clock) \($0.says) \($0.due ?? due)" }.sorted()
            default: return holding.map { "\($0.says)" }.filter { seen.insert($0).inserted }
            }
        }
    }
}
