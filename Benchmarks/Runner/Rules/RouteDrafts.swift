import RuleModel
import SeededRandomness

/// Routes such as a zone has after years of additions, drawn over twelve attributes with finitely many values: special
/// ones mostly before general ones, some behind one that takes all of their requests, no last one for all the rest.
struct RouteDrafts {
    private static let attributes = [
        "kind", "channel", "urgency", "matter", "collected-by", "registered-by", "entity.kind", "entity.section",
        "entity.investment-promoted", "entity.paired-unit", "entity.location-kind", "entity.owner-unit",
    ]

    /// One condition on an attribute, as a rule file writes it.
    private struct Test {
        var attribute: Int
        var toml: String
    }

    private var source = SeededGenerator(seed: 500)
    /// All values of each attribute, as a rule file writes them.
    private let values: [[String]]
    private let leads: [String]

    init(_ vocabulary: Vocabulary) {
        values = Self.attributes.map { name in
            let type = vocabulary.attributes[name]?.type
            let names = type?.domain.flatMap { vocabulary.domains[$0]?.members.map(\.name) } ?? []
            return type == .boolean ? ["true", "false"] : names.map { "\"\($0)\"" }
        }
        leads = Array((vocabulary.domains[.unit]?.members.map(\.name) ?? []).prefix(12))
    }

    /// A file of so many routes, the same in every run.
    mutating func file(_ count: Int) -> RuleFile { file(routes(count)) }

    /// Two files of so many routes, all of which are others in the second: one in two asks for something more besides,
    /// all of them lead elsewhere or on another track.
    mutating func versions(_ count: Int) -> (old: RuleFile, new: RuleFile) {
        let old = routes(count)
        let new = old.enumerated().map { place, route in
            Route(
                tests: place.isMultiple(of: 2) ? route.tests : narrowed(route.tests), lead: source.pick(leads),
                track: "complex")
        }
        return (file(old), file(new))
    }

    /// One rule.
    private struct Route {
        var tests: [Test]
        var lead: String
        var track = "transferred"
    }

    private mutating func routes(_ count: Int) -> [Route] {
        var drawn: [[Test]] = []
        for place in 0..<count {
            // One in twenty narrows an earlier one.
            if place > 20, source.chance(5) {
                drawn.append(narrowed(source.pick(drawn)))
            } else {
                drawn.append(tests(4 - place * 3 / count))
            }
        }
        return drawn.map { Route(tests: $0, lead: source.pick(leads)) }
    }

    private func file(_ routes: [Route]) -> RuleFile {
        let rules = routes.enumerated().map { place, route in
            """
            [[route]]
            id = "route-\(place)"
            title = "派单之\(place)"
            cite = "正文 四（二）"
            when = { \(route.tests.map { "\(Self.attributes[$0.attribute]) = \($0.toml)" }.joined(separator: ", ")) }
            then = { lead = "\(route.lead)", track = "\(route.track)" }
            """
        }
        return RuleFile(
            path: "rules/service/routes.toml", text: ([Self.header] + rules).joined(separator: "\n\n") + "\n")
    }

    private static let header = """
        [pack]
        id = "service.routes"
        title = "派单"
        document = "天津港保税区“政企同行·有需必应”工作实施方案"
        effective = 2025-10-16
        """

    private mutating func tests(_ count: Int) -> [Test] {
        Self.attributes.indices.shuffled(using: &source).prefix(count).sorted().map { test(on: $0) }
    }

    private mutating func narrowed(_ tests: [Test]) -> [Test] {
        let free = Self.attributes.indices.filter { attribute in !tests.contains { $0.attribute == attribute } }
        return tests + [test(on: source.pick(free))]
    }

    /// Up to a third of the values, four at most, one in eight times all but those.
    private mutating func test(on attribute: Int) -> Test {
        let all = values[attribute]
        let most = min(4, max(1, all.count / 3))
        let chosen = all.shuffled(using: &source).prefix(Int.random(in: 1...most, using: &source))
        let list = chosen.count == 1 ? chosen[0] : "[\(chosen.joined(separator: ", "))]"
        let isNegated = all.count > 2 && source.chance(12)
        return Test(attribute: attribute, toml: isNegated ? "{ not = \(list) }" : list)
    }
}
