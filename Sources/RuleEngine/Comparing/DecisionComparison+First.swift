import RuleModel
import WorkCalendar

extension DecisionComparison {
    /// So many searches in a row find nothing before it is asked whether there is anything left to find.
    private static let fruitless = 8

    /// A request that one rule answers before and another one after, where they do not say the same; nobody's answer is
    /// one too.
    mutating func compareFirst(_ board: DecisionBoard) {
        let (old, new, same) = (board.lines.old, board.lines.new, board.lines.sameCount)
        let idle = idle(new, board)
        var earlier = board.leavingOut(old[..<same])
        for one in same...old.count {
            let before = one < old.count ? old[one] : nil
            if !isSpent(before, earlier, board) { compareFirst(before, without: earlier, idle, board) }
            if let before { board.leaveOut(before, &earlier) }
        }
    }

    /// What a rule of the older version answers, or none, rule by rule of the newer one, and none.
    private mutating func compareFirst(
        _ before: Line?, without earlier: DecisionBoard.Exclusion, _ idle: Set<Int>, _ board: DecisionBoard
    ) {
        let (new, same) = (board.lines.new, board.lines.sameCount)
        var others = earlier
        var fruitless = 0
        for other in same...new.count {
            // What an earlier rule answers whatever it is leaves nothing for those further on.
            if before.map({ board.isLeftOut($0, by: others) }) ?? board.isEverything(others) { return }
            let after = other < new.count ? new[other] : nil
            if !idle.contains(other), compare(before, after, without: others, board) == .nothing {
                fruitless += 1
                let isTime = fruitless >= Self.fruitless && fruitless & (fruitless - 1) == 0
                if isTime, isSpent(before, others, board) { return }
            }
            if let after { board.leaveOut(after, &others) }
        }
    }

    /// The places of rules from the first difference on of which those before them in their version leave nothing.
    private mutating func idle(_ lines: [Line], _ board: DecisionBoard) -> Set<Int> {
        var earlier = board.leavingOut(lines[..<board.lines.sameCount])
        var idle = Set<Int>()
        for place in board.lines.sameCount..<lines.count {
            if isSpent(lines[place], earlier, board) { idle.insert(place) }
            board.leaveOut(lines[place], &earlier)
        }
        return idle
    }

    /// Whether it is proven that no request is left that meets a rule, or any at all.
    private mutating func isSpent(
        _ line: Line?, _ others: DecisionBoard.Exclusion, _ board: DecisionBoard
    ) -> Bool {
        // Where requests are not all represented, it is proven pair by pair, in spaces of their own.
        board.isExact && board.request(meeting: [line].compactMap { $0 }, without: others, &effort) == .nothing
    }

    /// Nil where nothing was looked for, since it would tell nothing more.
    private mutating func compare(
        _ before: Line?, _ after: Line?, without others: DecisionBoard.Exclusion, _ board: DecisionBoard
    ) -> RequestSearch.Answer? {
        let rules = [before, after].compactMap { $0 }
        let isAlike = before?.label == after?.label
        if rules.isEmpty || isAlike && !isWorthLinking(before, after) || !isAlike && isShown(before, after) {
            return nil
        }
        if let before, let after, !board.mayMeet(before, after) { return nil }
        let answer = board.request(meeting: rules, without: others, &effort)
        if !isAlike {
            note(answer, [before], [after], board.span)
        } else if answer.request != nil {
            link(before, after)
        }
        return answer
    }
}
