public import RuleModel
public import WorkCalendar

/// The rules of one kind, ready to decide by the kind's hit policy.
public struct CompiledRules<Plugin: RulePlugin>: Sendable {
    /// The kind.
    public let plugin: Plugin
    /// The rules, in order.
    public let rules: [Rule<Plugin.Outcome>]
    /// Which of the rules count; by their places in `rules`.
    public let selector: RuleSelector
    /// Every attribute that the conditions ask for.
    public let attributes: Set<String>

    /// Compiles the rules of a kind.
    public init(_ plugin: Plugin, _ rules: [Rule<Plugin.Outcome>], vocabulary: Vocabulary) {
        self.plugin = plugin
        self.rules = rules
        let rows = rules.map { TableRule($0.condition, effective: $0.effective, until: $0.until) }
        selector = RuleSelector(
            table: CompiledTable(rows, vocabulary: vocabulary), hitPolicy: plugin.hitPolicy,
            groups: Self.groups(plugin, rules))
        attributes = Set(rules.flatMap(\.condition.attributes))
    }

    /// Compiles the rules of a kind in a rule set.
    public init(_ plugin: Plugin, in ruleSet: RuleSet) {
        self.init(plugin, ruleSet.rules(of: plugin), vocabulary: ruleSet.vocabulary)
    }

    /// The rules that count for these facts on that day, by the kind's hit policy, in order.
    ///
    /// Aliases in the facts have to be replaced before; see ``Vocabulary/canonical(_:)``.
    public func matching(_ facts: Facts, on day: CivilDate) -> [Rule<Plugin.Outcome>] {
        selector.matching(facts, on: day).map { rules[$0] }
    }

    /// The first rule that holds for these facts on that day; nil where none does.
    public func first(_ facts: Facts, on day: CivilDate) -> Rule<Plugin.Outcome>? {
        selector.first(facts, on: day).map { rules[$0] }
    }

    private static func groups(_ plugin: Plugin, _ rules: [Rule<Plugin.Outcome>]) -> [Int] {
        guard plugin.hitPolicy == .firstOfEach else { return [] }
        var numbers: [String: Int] = [:]
        return rules.map { rule in
            let group = plugin.group(of: rule.outcome)
            let number = numbers[group] ?? numbers.count
            numbers[group] = number
            return number
        }
    }
}
