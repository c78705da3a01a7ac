import RuleEngine
import RuleModel
import SeededRandomness

/// The table of the speed bar: 42 rules of which the first that holds decides, over six attributes with few values
/// each; and requests that hit the rules evenly, one in twenty none.
struct RouteTable {
    private static let ruleCount = 42
    private static let requestsPerRule = 48
    private static let mostTries = 100_000

    /// A rule asks for some attributes, each to be one of some values; all by their places.
    struct Rule {
        var tests: [(attribute: Int, values: [Int])]

        func holds(_ values: [Int]) -> Bool { tests.allSatisfy { $0.values.contains(values[$0.attribute]) } }
    }

    /// The six attributes with all their values.
    let attributes: [(name: String, values: [String])]
    let rules: [Rule]
    /// A value for each attribute, by its place, in an order without a pattern.
    let requests: [[Int]]

    init() throws(BenchmarkError) {
        var source = SeededGenerator(seed: 42)
        attributes = Self.attributes
        let attributes = attributes
        var rules: [Rule] = []
        while rules.count < Self.ruleCount {
            let rule = Self.rule(attributes, &source)
            // One that those before it leave nothing to would be no part of a decision.
            if Self.isReachable(rule, behind: rules, attributes, &source) { rules.append(rule) }
        }
        self.rules = rules
        var requests: [[Int]] = []
        for rule in rules.indices {
            for _ in 0..<Self.requestsPerRule {
                requests.append(try Self.request(hitting: rule, rules, attributes, &source))
            }
        }
        for _ in 0..<requests.count / 19 {
            requests.append(try Self.request(hitting: nil, rules, attributes, &source))
        }
        self.requests = requests.shuffled(using: &source)
    }

    /// The place of the first rule that holds, decided in the plainest way.
    func first(_ request: [Int]) -> Int? { rules.firstIndex { $0.holds(request) } }

    private static var attributes: [(name: String, values: [String])] {
        ["kind", "channel", "urgency", "track", "entity.kind", "entity.section"].map { name in
            let domain = Vocabulary.core.attributes[name]?.type.domain.flatMap { Vocabulary.core.domains[$0] }
            return (name, domain?.members.map(\.name) ?? [])
        }
    }

    /// Two or three attributes, each with up to a third of its values.
    private static func rule(_ attributes: [(name: String, values: [String])], _ source: inout SeededGenerator) -> Rule
    {
        let asked = attributes.indices.shuffled(using: &source).prefix(Int.random(in: 2...3, using: &source)).sorted()
        return Rule(
            tests: asked.map { attribute in
                let values = attributes[attribute].values.indices.shuffled(using: &source)
                return (attribute, values.prefix(Int.random(in: 1...max(1, values.count / 3), using: &source)).sorted())
            })
    }

    /// Whether at least one in ten of the requests that a rule holds for is left to it by those before it.
    private static func isReachable(
        _ rule: Rule, behind rules: [Rule], _ attributes: [(name: String, values: [String])],
        _ source: inout SeededGenerator
    ) -> Bool {
        let left = (0..<200).count { _ in
            let request = draw(rule, attributes, &source)
            return !rules.contains { $0.holds(request) }
        }
        return left >= 20
    }

    private static func request(
        hitting wanted: Int?, _ rules: [Rule], _ attributes: [(name: String, values: [String])],
        _ source: inout SeededGenerator
    ) throws(BenchmarkError) -> [Int] {
        for _ in 0..<mostTries {
            let request = draw(wanted.map { rules[$0] }, attributes, &source)
            if rules.firstIndex(where: { $0.holds(request) }) == wanted { return request }
        }
        throw .unusable("rule \(wanted ?? -1) of the route table cannot be hit")
    }

    /// A random request, such that the rule holds where there is one.
    private static func draw(
        _ rule: Rule?, _ attributes: [(name: String, values: [String])], _ source: inout SeededGenerator
    ) -> [Int] {
        var request = attributes.map { Int.random(in: 0..<$0.values.count, using: &source) }
        for test in rule?.tests ?? [] {
            request[test.attribute] = source.pick(test.values)
        }
        return request
    }
}

extension RouteTable {
    /// The rules as the engine compiles them.
    var compiled: CompiledTable {
        let rows = rules.map { rule in
            TableRule(
                .all(
                    rule.tests.map { test in
                        let names = test.values.map { FactValue.text(attributes[test.attribute].values[$0]) }
                        return .attribute(AttributeTest(attributes[test.attribute].name, .oneOf(names)))
                    }))
        }
        return CompiledTable(rows, vocabulary: .core)
    }

    /// The requests as facts by name.
    var facts: [Facts] {
        requests.map { request in
            Facts(
                Dictionary(
                    uniqueKeysWithValues: zip(attributes, request).map { attribute, value in
                        (attribute.name, .text(attribute.values[value]))
                    }))
        }
    }
}
