import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different in the rules of one kind.
struct KindComparison<Plugin: RulePlugin> {
    private(set) var changes: [RuleChange] = []
    private let plugin: Plugin
    private let old: RuleSetComparison.Version
    private let new: RuleSetComparison.Version
    private let knowledge: RequestKnowledge

    /// One version of a rule; an id may have several, whose dates do not overlap.
    private typealias Versions = [String: [Rule<Plugin.Outcome>]]

    init(
        _ plugin: Plugin, _ old: RuleSetComparison.Version, _ new: RuleSetComparison.Version,
        _ knowledge: RequestKnowledge
    ) {
        self.plugin = plugin
        self.old = old
        self.new = new
        self.knowledge = knowledge
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
        let meaning = RuleDifference(plugin, before, old, after, new, knowledge)
        if !meaning.sentences.isEmpty { return add(.changed, after, meaning.sentences) }
        if !meaning.words.isEmpty { add(.reworded, after, meaning.words) }
    }

    /// Rules of both sets that stand in another order to one another.
    private mutating func compareOrder(_ before: [Rule<Plugin.Outcome>], _ after: [Rule<Plugin.Outcome>]) {
        let groups = Dictionary(grouping: after) { plugin.group(of: $0.outcome) }
        for (group, rules) in groups.sorted(by: { $0.key < $1.key }) {
            let earlier = before.filter { plugin.group(of: $0.outcome) == group }.map(Self.key)
            let places = Dictionary(earlier.enumerated().map { ($1, $0) }) { first, _ in first }
            let common = rules.compactMap { rule in places[Self.key(rule)].map { (rule: rule, place: $0) } }
            let kind: RuleChange.Kind = isOrderFree(common) ? .reworded : .moved
            for (first, second) in zip(common, common.dropFirst()) where first.place > second.place {
                let same = kind == .moved ? ("", "") : ("，结果不变", ", which makes no difference")
                let sentence = BilingualText(
                    chinese: "现在排在“\(second.rule.reference.title)”前面\(same.0)",
                    english: "now stands before “\(second.rule.reference.rule)”\(same.1)")
                add(kind, first.rule, [sentence])
            }
        }
    }

    /// Whether any two rules that changed places have no request in common, or say the same where the first alone counts.
    private func isOrderFree(_ rules: [(rule: Rule<Plugin.Outcome>, place: Int)]) -> Bool {
        rules.indices.allSatisfy { first in
            rules[(first + 1)...].allSatisfy { second in
                let one = rules[first]
                guard one.place > second.place else { return true }
                if plugin.hitPolicy.isFirst, one.rule.outcome.isSame(as: second.rule.outcome),
                    one.rule.reference.cite == second.rule.reference.cite
                {
                    return true
                }
                let conditions = [one.rule.condition, second.rule.condition]
                let space = RequestSpace(conditions, vocabulary: new.ruleSet.vocabulary, knowledge: knowledge)
                return RequestSearch(space).request(meeting: conditions) == .nothing
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
