import RuleModel
import TOMLSyntax

extension KindAnalysis {
    /// Later rules that overlap with this one on requests that it decides, say otherwise, and are not its general case.
    mutating func findOverlaps(_ place: Int, with deciding: [Int], _ board: RuleBoard<Plugin.Outcome>) {
        guard let own = board.boxes[place] else { return }
        var others: [RuleReference] = []
        var witness: Facts?
        for later in deciding where later > place && others.count < RuleFinding.mostOthers {
            guard !board.rules[later].outcome.isSame(as: board.rules[place].outcome), let theirs = board.boxes[later],
                let both = request(in: own, theirs, without: 0..<place, board),
                board.request(in: own, without: later..<later + 1).request != nil
            else { continue }
            others.append(board.rules[later].reference)
            witness = witness ?? both
        }
        if let witness { add(.overlapping, board.rules[place], board, witness, others: others) }
    }

    /// A request in boxes of both kinds that no earlier rule takes.
    private func request(
        in own: [RequestBox], _ theirs: [RequestBox], without earlier: Range<Int>,
        _ board: RuleBoard<Plugin.Outcome>
    ) -> Facts? {
        let common = board.common(own, theirs)
        return common.isEmpty ? nil : board.request(in: common, without: earlier).request
    }
}
