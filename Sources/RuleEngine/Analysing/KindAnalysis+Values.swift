import RuleModel
import TOMLSyntax

extension KindAnalysis {
    /// Values of lists in the condition, and conditions beside others, without which the rule decides just the same.
    mutating func findDeadValues(_ place: Int, _ board: Board) {
        let rule = board.rules[place]
        guard let own = board.boxes[place] else { return }
        let earlier = plugin.hitPolicy.isFirst ? 0..<place : 0..<0
        let slimming = ConditionSlimming(rule.condition) { slimmer in
            Self.makesNoDifference(own, slimmer, without: earlier, board)
        }
        let sentence = ConditionSentence(vocabulary)
        for (needless, slimmer) in slimming.found {
            let wanted = own + (board.space.boxes(of: slimmer) ?? [])
            switch needless {
            case .value(let value, let test):
                let witness = board.request(in: wanted, meeting: .attribute(test))
                add(
                    .deadValue, rule, board, witness, detail: sentence.text(value, of: test.attribute),
                    at: test.location)
            case .part(let part):
                let witness = board.request(in: wanted, meeting: part)
                add(.deadPart, rule, board, witness, detail: sentence.text(part), at: part.tests.first?.location)
            }
        }
    }

    /// Whether no request that is left tells a condition, given as boxes too, from a slimmer one.
    private static func makesNoDifference(
        _ own: [RequestBox], _ slimmer: Condition, without earlier: Range<Int>, _ board: Board
    ) -> Bool {
        guard let slim = board.space.boxes(of: slimmer) else { return false }
        return board.request(in: own, without: earlier, and: slim) == .nothing
            && board.request(in: slim, without: earlier, and: own) == .nothing
    }
}
