import RuleModel
import TOMLSyntax

extension KindAnalysis {
    /// The rule before, where both say the same of different values of one attribute, on the same clause.
    mutating func findMergeable(_ place: Int, _ board: RuleBoard<Plugin.Outcome>, _ decided: Facts) {
        guard place > 0 else { return }
        let (before, rule) = (board.rules[place - 1], board.rules[place])
        guard before.outcome.isSame(as: rule.outcome), before.reference.isOnSameClause(as: rule.reference),
            before.effective == rule.effective, before.until == rule.until,
            let attribute = before.condition.onlyDifference(from: rule.condition)
        else { return }
        let title = vocabulary.attributes[attribute]?.title ?? BilingualText(chinese: attribute, english: attribute)
        add(.mergeable, rule, board, decided, others: [before.reference], detail: title)
    }
}

extension RuleReference {
    /// Whether both rest on the same clause, and are of one pack.
    func isOnSameClause(as other: RuleReference) -> Bool {
        pack == other.pack && cite == other.cite && document == other.document
    }
}

extension Condition {
    /// The attribute of which both list values, where everything else is the same; nil where there is more to it.
    fileprivate func onlyDifference(from other: Condition) -> String? {
        let (own, theirs) = (conjuncts, other.conjuncts)
        let (more, less) = (own.filter { !theirs.contains($0) }, theirs.filter { !own.contains($0) })
        guard own.count == theirs.count, more.count == 1, less.count == 1, case .attribute(let one) = more[0],
            case .attribute(let two) = less[0], one.attribute == two.attribute, case .oneOf = one.matcher,
            case .oneOf = two.matcher
        else { return nil }
        return one.attribute
    }
}
