import RuleModel

/// A rule that is in force, as decisions are compared.
struct DecisionEntry<Label: Hashable> {
    /// Its place among all rules of its version.
    var place: Int
    /// The number of its pair, which is that of the other version's rule too.
    var pair: Int
    var condition: Condition
    var label: Label
    /// Whether the other version has the same rule.
    var isKept: Bool
}

/// The rules of one group in both versions on the days of one span, with numbers for what is compared all the time.
struct DecisionLines {
    struct Line {
        var place: Int
        var pair: Int
        /// The place of its condition among the conditions of both versions.
        var condition: Int
        /// The same number for the same label.
        var label: Int
        var isKept: Bool

        /// Whether both ask for the same and say the same.
        func isLike(_ other: Line) -> Bool { condition == other.condition && label == other.label }
    }

    let old: [Line]
    let new: [Line]
    /// Each once.
    let conditions: [Condition]
    /// So many rules are the same at the beginning of both versions.
    let sameCount: Int

    init<Label: Hashable>(_ old: [DecisionEntry<Label>], _ new: [DecisionEntry<Label>]) {
        var (conditions, labels): ([Condition: Int], [Label: Int]) = ([:], [:])
        var all: [Condition] = []
        let lines = (old + new).map { entry -> Line in
            let condition = conditions[entry.condition] ?? all.count
            if condition == all.count {
                conditions[entry.condition] = condition
                all.append(entry.condition)
            }
            let label = labels[entry.label] ?? labels.count
            labels[entry.label] = label
            return Line(
                place: entry.place, pair: entry.pair, condition: condition, label: label, isKept: entry.isKept)
        }
        self.old = Array(lines.prefix(old.count))
        self.new = Array(lines.dropFirst(old.count))
        self.conditions = all
        sameCount = zip(self.old, self.new).prefix { $0.isLike($1) }.count
    }

    /// Whether both versions have the same rules in the same order.
    var isSame: Bool { sameCount == old.count && sameCount == new.count }
}
