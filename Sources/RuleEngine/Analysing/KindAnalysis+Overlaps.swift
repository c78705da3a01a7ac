import RuleModel
import TOMLSyntax

extension KindAnalysis {
    /// Later rules that overlap with this one on requests that it decides, say otherwise, and are not its general case:
    /// together those that one request meets, so that each finding is shown by its request.
    mutating func findOverlaps(_ place: Int, with deciding: [Int], _ board: RuleBoard<Plugin.Outcome>) {
        guard let own = board.boxes[place] else { return }
        var shown: [(witness: Facts, others: [RuleReference])] = []
        var count = 0
        for later in deciding where later > place && count < RuleFinding.mostOthers {
            let rule = board.rules[later]
            guard !rule.outcome.isSame(as: board.rules[place].outcome), let theirs = board.boxes[later],
                let both = request(in: own, theirs, without: 0..<place, board),
                board.isSound(both, without: 0..<place),
                board.request(in: own, without: later..<later + 1).request != nil
            else { continue }
            count += 1
            if let together = shown.firstIndex(where: { rule.condition.holds(for: $0.witness) }) {
                shown[together].others.append(rule.reference)
            } else {
                shown.append((both, [rule.reference]))
            }
        }
        for finding in shown {
            add(.overlapping, board.rules[place], board, finding.witness, others: finding.others)
        }
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
