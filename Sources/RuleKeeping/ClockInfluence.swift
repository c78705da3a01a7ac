import RuleEngine
import RuleModel
import RulePlugins
import WorkCalendar

/// What two states of the rules have to say about the clocks of requests that are open.
///
/// They are compared in meaning, not in words. What cannot be told counts as different.
struct ClockInfluence {
    /// What a request says of itself, whatever units, matters and coverage there are.
    private static let own: Set<String> = [
        "channel", "entity.kind", "entity.known", "entity.section", "kind", "matter", "overdue", "reopenings",
        "returns", "round", "state", "text", "track", "urgency",
    ]
    /// Kinds of rules that say nothing of clocks that run.
    private static let silent: Set<String> = [
        "callback", "channel", "clause", "escalation", "permit", "route", "support",
    ]
    /// Kinds whose rules say what a request does not say of itself.
    private static let telling: Set<String> = ["coverage", "industry", "matter", "unit"]

    private let before: RulesInForce
    private let then: Instant
    private let after: RulesInForce
    private let now: Instant

    init(_ before: RulesInForce, at then: Instant, _ after: RulesInForce, at now: Instant) {
        self.before = before
        self.then = then
        self.after = after
        self.now = now
    }

    /// Whether every clock of a round that began in a stretch of time is what it was.
    func isSame(forRoundsFrom oldest: Instant, through last: Instant) -> Bool {
        let deadlines = StandardRules.plugins.filter { $0.pinning == .round && !Self.silent.contains($0.section) }
        let moments = [oldest] + [before, after].flatMap { $0.history.changes(from: oldest, through: last) }
        var areOwn = true
        for began in Set(moments) {
            guard let old = before.history.pinned(roundBegan: began, now: then),
                let new = after.history.pinned(roundBegan: began, now: now),
                Self.isSame(old, new, deadlines)
            else { return false }
            areOwn = areOwn && deadlines.allSatisfy { new.asksOnly(of: Self.own, by: $0) }
        }
        guard let old = before.history.inForce(at: then), let new = after.history.inForce(at: now) else { return false }
        let shared = StandardRules.plugins.filter { plugin in
            plugin.pinning == .newest && !Self.silent.contains(plugin.section)
                && !(areOwn && Self.telling.contains(plugin.section))
        }
        return Self.isSame(old, new, shared)
    }

    /// Whether two sets mean the same by the rules of some kinds; what packs say of themselves counts where they have such
    /// rules.
    private static func isSame(_ old: RuleSet, _ new: RuleSet, _ plugins: [any RulePlugin]) -> Bool {
        let changes = RuleSetComparison(.init(old, files: []), .init(new, files: []), plugins: plugins).changes
        let packs = Set((old.packs + new.packs).filter { $0.hasRules(of: plugins) }.map(\.header.id))
        return !changes.contains { $0.changesMeaning && ($0.section != "pack" || packs.contains($0.id)) }
    }
}

extension RulePack {
    fileprivate func hasRules(of plugins: [any RulePlugin]) -> Bool { plugins.contains { hasRules(of: $0) } }
    private func hasRules(of plugin: some RulePlugin) -> Bool { !rules(of: plugin).isEmpty }
}

extension RuleSet {
    /// Whether its rules of a kind look at nothing else of a request.
    fileprivate func asksOnly(of attributes: Set<String>, by plugin: some RulePlugin) -> Bool {
        rules(of: plugin).allSatisfy { rule in
            rule.condition.tests.allSatisfy { attributes.contains($0.attribute) }
        }
    }
}
