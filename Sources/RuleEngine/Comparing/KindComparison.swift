import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different in the rules of one kind.
struct KindComparison<Plugin: RulePlugin> {
    private(set) var changes: [RuleChange] = []
    private let plugin: Plugin
    private let old: RuleSetComparison.Version
    private let new: RuleSetComparison.Version

    /// One version of a rule; an id may have several, whose dates do not overlap.
    private typealias Versions = [String: [Rule<Plugin.Outcome>]]

    init(_ plugin: Plugin, _ old: RuleSetComparison.Version, _ new: RuleSetComparison.Version) {
        self.plugin = plugin
        self.old = old
        self.new = new
        let before = old.ruleSet.rules(of: plugin)
        let after = new.ruleSet.rules(of: plugin)
        compare(before, after)
        if plugin.hitPolicy == .first || plugin.hitPolicy == .firstOfEach || plugin.hitPolicy == .collect {
            compareOrder(before, after)
        }
    }

    private mutating func compare(_ before: [Rule<Plugin.Outcome>], _ after: [Rule<Plugin.Outcome>]) {
        let older = Versions(grouping: before, by: Self.key)
        let newer = Versions(grouping: after, by: Self.key)
        for rule in before where newer[Self.key(rule)] == nil { add(.removed, rule, in: old) }
        for rule in after where older[Self.key(rule)] == nil { add(.added, rule, in: new) }
        for rule in after {
            let key = Self.key(rule)
            guard let earlier = older[key], let later = newer[key],
                let place = later.firstIndex(where: { $0.location == rule.location })
            else { continue }
            if place < earlier.count { compare(earlier[place], rule) } else { add(.added, rule, in: new) }
        }
        for (key, earlier) in older.sorted(by: { $0.key < $1.key }) {
            for rule in earlier.dropFirst(newer[key]?.count ?? earlier.count) { add(.removed, rule, in: old) }
        }
    }

    private mutating func compare(_ before: Rule<Plugin.Outcome>, _ after: Rule<Plugin.Outcome>) {
        let meaning = RuleDifference(plugin, before, old, after, new)
        if !meaning.sentences.isEmpty { return add(.changed, after, meaning.sentences) }
        if !meaning.words.isEmpty { add(.reworded, after, meaning.words) }
    }

    /// Rules of both sets that stand in another order to one another.
    private mutating func compareOrder(_ before: [Rule<Plugin.Outcome>], _ after: [Rule<Plugin.Outcome>]) {
        for (group, rules) in Dictionary(grouping: after, by: { plugin.group(of: $0.outcome) }).sorted(by: {
            $0.key < $1.key
        }) {
            let earlier = before.filter { plugin.group(of: $0.outcome) == group }.map(Self.key)
            let places = Dictionary(earlier.enumerated().map { ($1, $0) }) { first, _ in first }
            let common = rules.compactMap { rule in places[Self.key(rule)].map { (rule, $0) } }
            for (first, second) in zip(common, common.dropFirst()) where first.1 > second.1 {
                add(
                    .moved, first.0,
                    [
                        BilingualText(
                            chinese: "现在排在“\(second.0.reference.title)”前面",
                            english: "now stands before “\(second.0.reference.rule)”")
                    ])
            }
        }
    }

    private mutating func add(
        _ kind: RuleChange.Kind, _ rule: Rule<Plugin.Outcome>, in version: RuleSetComparison.Version
    ) {
        let outcome = plugin.sentence(for: rule.outcome, in: version.ruleSet.vocabulary)
        let condition = ConditionSentence(version.ruleSet.vocabulary).text(rule.condition)
        let sentence =
            plugin.shape.isConditional
            ? BilingualText(
                chinese: "\(condition.chinese)的，\(outcome.chinese)",
                english: "where \(condition.english): \(outcome.english)")
            : outcome
        add(kind, rule, [sentence])
    }

    private mutating func add(_ kind: RuleChange.Kind, _ rule: Rule<Plugin.Outcome>, _ sentences: [BilingualText]) {
        changes.append(
            RuleChange(
                kind: kind, section: plugin.section, id: rule.id, title: rule.reference.title, location: rule.location,
                sentences: sentences))
    }

    /// Ids are unique within a kind over all packs.
    private static func key(_ rule: Rule<Plugin.Outcome>) -> String { rule.id }
}
