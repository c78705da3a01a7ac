import RuleModel
import TOMLSyntax

extension KindAnalysis {
    /// Values of lists in the condition without which the rule decides just the same.
    mutating func findDeadValues(_ place: Int, _ board: RuleBoard<Plugin.Outcome>) {
        let rule = board.rules[place]
        guard let own = board.boxes[place] else { return }
        let earlier = plugin.hitPolicy.isFirst ? 0..<place : 0..<0
        for (number, test) in rule.condition.tests.enumerated() {
            for value in test.listedValues {
                let slimmer = rule.condition.replacing(number, with: value.rest)
                guard makesNoDifference(own, slimmer, without: earlier, board) else { continue }
                let witness = board.request(in: own, meeting: value.test)
                let name = ConditionSentence(vocabulary).text(value.value, of: test.attribute)
                add(.deadValue, rule, board, witness, detail: name, at: test.location)
            }
        }
    }

    /// Whether no request that is left tells a condition, given as boxes too, from a slimmer one.
    private func makesNoDifference(
        _ own: [RequestBox], _ slimmer: Condition, without earlier: Range<Int>,
        _ board: RuleBoard<Plugin.Outcome>
    ) -> Bool {
        guard let slim = board.space.boxes(of: slimmer) else { return false }
        return board.request(in: own, without: earlier, and: slim) == .nothing
            && board.request(in: slim, without: earlier, and: own) == .nothing
    }
}

extension Condition {
    /// The condition with its nth test replaced.
    func replacing(_ number: Int, with part: Condition) -> Condition {
        var count = 0
        return replacing(number, part, &count)
    }

    private func replacing(_ number: Int, _ part: Condition, _ count: inout Int) -> Condition {
        switch self {
        case .always: return self
        case .attribute:
            defer { count += 1 }
            return count == number ? part : self
        case .all(let parts): return .all(parts.map { $0.replacing(number, part, &count) })
        case .any(let parts): return .any(parts.map { $0.replacing(number, part, &count) })
        case .none(let parts): return .none(parts.map { $0.replacing(number, part, &count) })
        }
    }
}
