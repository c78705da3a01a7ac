import RuleModel
import TOMLSyntax
import WorkCalendar

extension KindComparison {
    /// Tells which rules became which others where that was proven to make no difference; the pairs that it tells of.
    mutating func tellDivisions() -> Set<RulePair> {
        guard !decisions.links.isEmpty else { return [] }
        var told = Set<RulePair>()
        for division in divisions {
            tell(division)
            told.formUnion(division.filter { !isUnchanged($0) })
        }
        return told
    }

    /// Rules that hang together by requests that they answer alike: some that are gone or changed, and some that are new
    /// or changed.
    private var divisions: [[RulePair]] {
        let olds = Dictionary(pairs.compactMap { pair in pair.old.map { ($0, pair) } }) { first, _ in first }
        let news = Dictionary(pairs.compactMap { pair in pair.new.map { ($0, pair) } }) { first, _ in first }
        var groups: [RulePair: Set<RulePair>] = [:]
        let links = decisions.links.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
        for link in links {
            guard let one = olds[link.old], let other = news[link.new], one != other,
                groups[one]?.contains(other) != true, isDivisible(one), isDivisible(other)
            else { continue }
            let joined = groups[one, default: [one]].union(groups[other, default: [other]])
            for pair in joined { groups[pair] = joined }
        }
        return Set(groups.values).filter { group in
            let changed = group.filter { !isUnchanged($0) }
            return changed.contains { $0.old == nil || $0.new == nil } && changed.contains { $0.old != nil }
                && changed.contains { $0.new != nil }
        }
        .map { group in group.sorted { order($0) < order($1) } }
        .sorted { order($0[0]) < order($1[0]) }
    }

    private func order(_ pair: RulePair) -> Int { pair.old ?? (before.count + (pair.new ?? 0)) }

    private func isDivisible(_ pair: RulePair) -> Bool { isUnchanged(pair) || isProven(pair) }

    /// Whether the rule is in both versions as it was.
    private func isUnchanged(_ pair: RulePair) -> Bool {
        guard let old = pair.old.map({ before[$0] }), let new = pair.new.map({ after[$0] }) else { return false }
        return old.condition == new.condition && old.outcome.isSame(as: new.outcome)
            && old.effective == new.effective && old.until == new.until && old.reference == new.reference
    }

    private mutating func tell(_ division: [RulePair]) {
        let changed = division.filter { !isUnchanged($0) }
        let (gone, made) = (Set(changed.compactMap(\.old)), Set(changed.compactMap(\.new)))
        // A rule that stays as it was is named where others give it requests or take some from it.
        let givers = decisions.links.filter { made.contains($0.new) }.map(\.old)
        let takers = decisions.links.filter { gone.contains($0.old) }.map(\.new)
        let olds = gone.union(givers).intersection(division.compactMap(\.old)).sorted().map { before[$0] }
        let news = made.union(takers).intersection(division.compactMap(\.new)).sorted().map { after[$0] }
        guard let first = news.first, let former = olds.first else { return }
        let (one, other) = (Self.names(olds), Self.names(news))
        let count = (olds.count, news.count)
        let kind: RuleChange.Kind =
            switch count {
            case (1, 1): .reworded
            case (1, _): .split
            case (_, 1): .merged
            default: .rearranged
            }
        let what: BilingualText =
            switch kind {
            case .reworded:
                .said("\(one.chinese)改写成\(other.chinese)", "\(one.english) is rewritten as \(other.english)")
            case .split:
                .said(
                    "\(one.chinese)拆成 \(count.1) 条：\(other.chinese)",
                    "\(one.english) is split in \(count.1): \(other.english)")
            case .merged:
                .said("\(one.chinese)并成一条：\(other.chinese)", "\(one.english) are merged in one: \(other.english)")
            default: .said("\(one.chinese)改分为\(other.chinese)", "\(one.english) are divided anew as \(other.english)")
            }
        var details = [
            RuleChange.Detail(
                "rules", plugin.title, was: one, becomes: other, rules: .init(old: olds.map(\.id), new: news.map(\.id)),
                sentence: .said(
                    "\(what.chinese)，\(sameness.chinese)", "\(what.english); \(sameness.english)"))
        ]
        details += made.sorted().map { after[$0] }.map { rule -> RuleChange.Detail in
            let whole = sentences.whole(rule)
            return .init(
                "rule", plugin.title, becomes: whole,
                sentence: .said("“\(rule.reference.title)”：\(whole.chinese)", "“\(rule.id)”: \(whole.english)"))
        }
        details += division.flatMap { words(of: $0) }
        add(kind, kind == .split ? former.at(first.location) : first, details, changesMeaning: false)
    }

    /// The words of a rule that is in both versions, which are others.
    private func words(of pair: RulePair) -> [RuleChange.Detail] {
        guard let one = pair.old.map({ before[$0] }), let other = pair.new.map({ after[$0] }) else { return [] }
        return RuleDifference(one, old, other, new, sentences) { meanSame($0, $1) }.words.filter { $0.key != "when" }
    }

    static func names(_ rules: [OwnRule]) -> BilingualText {
        rules.map { rule -> BilingualText in
            .said("“\(rule.reference.title)”（\(rule.id)）", "“\(rule.reference.title)” (\(rule.id))")
        }.joined("、", ", ")
    }
}

extension Rule {
    /// The rule, as if it stood elsewhere.
    fileprivate func at(_ location: SourceLocation) -> Rule {
        var rule = self
        rule.location = location
        return rule
    }
}
