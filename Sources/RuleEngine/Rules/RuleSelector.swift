public import RuleModel
public import WorkCalendar

/// Which rules of a list count for given facts, by the hit policy of their kind.
///
/// Knows rules only by their numbers, so that deciding is not slowed down by what follows from them.
public struct RuleSelector: Sendable {
    /// The conditions and dates of the rules, compiled; rows are the rules' numbers.
    public let table: CompiledTable
    /// Which of the rules that hold count.
    public let hitPolicy: HitPolicy
    /// Per rule, the number of its group, where only the first of each counts; else none.
    let groups: [Int]

    /// The rules that count for these facts on that day, in order.
    ///
    /// Aliases in the facts have to be replaced before; see ``Vocabulary/canonical(_:)``.
    public func matching(_ facts: Facts, on day: CivilDate) -> [Int] {
        let encoded = table.encode(facts, on: day)
        return switch hitPolicy {
        case .first: table.decide(encoded).map { [$0] } ?? []
        case .firstOfEach: firstOfEach(table.all(encoded))
        case .all, .collect: table.all(encoded)
        case .none: []
        }
    }

    /// The first rule that holds for these facts on that day; nil where none does.
    public func first(_ facts: Facts, on day: CivilDate) -> Int? { table.decide(table.encode(facts, on: day)) }

    private func firstOfEach(_ rows: [Int]) -> [Int] {
        var isAnswered = [Bool](repeating: false, count: groups.count)
        return rows.filter { row in
            defer { isAnswered[groups[row]] = true }
            return !isAnswered[groups[row]]
        }
    }
}
