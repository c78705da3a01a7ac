public import RuleModel
public import WorkCalendar

/// The rules of one kind, ready to decide by the kind's hit policy.
public struct CompiledRules<Plugin: RulePlugin>: Sendable {
    /// The kind.
    public let plugin: Plugin
    /// The rules, in order.
    public let rules: [Rule<Plugin.Outcome>]
    /// Their conditions and dates, compiled; rows are indices into `rules`.
    public let table: CompiledTable
    /// Per rule, the number of its group, where only the first of each counts.
    private let groups: [Int]

    /// Compiles the rules of a kind.
    public init(_ plugin: Plugin, _ rules: [Rule<Plugin.Outcome>], vocabulary: Vocabulary) {
        self.plugin = plugin
        self.rules = rules
        let rows = rules.map { TableRule($0.condition, effective: $0.effective, until: $0.until) }
        table = CompiledTable(rows, vocabulary: vocabulary)
        groups = Self.groups(plugin, rules)
    }

    /// Compiles the rules of a kind in a rule set.
    public init(_ plugin: Plugin, in ruleSet: RuleSet) {
        self.init(plugin, ruleSet.rules(of: plugin), vocabulary: ruleSet.vocabulary)
    }

    /// The rules that count for these facts on that day, by the kind's hit policy, in order.
    ///
    /// Aliases in the facts have to be replaced before; see ``Vocabulary/canonical(_:)``.
    public func matching(_ facts: Facts, on day: CivilDate) -> [Int] { counting(table.encode(facts, on: day)) }

    /// The first rule that holds for these facts on that day; nil where none does.
    public func first(_ facts: Facts, on day: CivilDate) -> Rule<Plugin.Outcome>? {
        table.decide(table.encode(facts, on: day)).map { rules[$0] }
    }

    private func counting(_ encoded: EncodedFacts) -> [Int] {
        switch plugin.hitPolicy {
        case .first: table.decide(encoded).map { [$0] } ?? []
        case .firstOfEach: firstOfEach(table.all(encoded))
        case .all, .collect: table.all(encoded)
        case .none: []
        }
    }

    private func firstOfEach(_ rows: [Int]) -> [Int] {
        var seen = Set<Int>()
        return rows.filter { seen.insert(groups[$0]).inserted }
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
