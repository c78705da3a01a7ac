import RuleModel
import WorkCalendar

extension DecisionComparison {
    /// Where a rule that asks for the same and says the same stands first in a version.
    private struct Firsts {
        private struct Key: Hashable {
            var condition: Int
            var label: Int
        }

        private var places: [Key: Int] = [:]

        init(_ lines: [Line]) {
            for (place, line) in lines.enumerated() {
                let key = Key(condition: line.condition, label: line.label)
                if places[key] == nil { places[key] = place }
            }
        }

        /// Whether a rule at a place can be the first to say what it says to a request that meets another one, which
        /// says the same.
        func admits(_ place: Int, for line: Line) -> Bool {
            place <= places[Key(condition: line.condition, label: line.label)] ?? place
        }
    }

    /// A request that gets the same answers in another order: one before the other in the older version, and after it in
    /// the newer one, each counted where it is first said.
    mutating func compareOrder(_ board: DecisionBoard) {
        let (old, new, same) = (board.lines.old, board.lines.new, board.lines.sameCount)
        let (olds, news) = (Firsts(old), Firsts(new))
        let places = Dictionary(grouping: new.indices.dropFirst(same)) { new[$0].label }
        for first in old.indices.dropFirst(same) {
            guard let fourths = places[old[first].label] else { continue }
            for second in old.indices.dropFirst(first + 1) where old[second].label != old[first].label {
                guard let thirds = places[old[second].label], board.mayMeet(old[first], old[second]) else { continue }
                for third in thirds where news.admits(third, for: old[second]) && olds.admits(second, for: new[third]) {
                    for fourth in fourths
                    where third < fourth && news.admits(fourth, for: old[first]) && olds.admits(first, for: new[fourth])
                    {
                        compareOrder(first, second, third, fourth, board)
                    }
                }
            }
        }
    }

    private mutating func compareOrder(
        _ first: Int, _ second: Int, _ third: Int, _ fourth: Int, _ board: DecisionBoard
    ) {
        let (old, new) = (board.lines.old, board.lines.new)
        let rules = [old[first], old[second], new[third], new[fourth]]
        guard
            !rules.prefix(2).allSatisfy({ samples.isShown(old: $0.place) })
                || !rules.suffix(2).allSatisfy({ samples.isShown(new: $0.place) })
        else { return }
        let earlier =
            old[..<first].filter { $0.label == rules[0].label } + old[..<second].filter { $0.label == rules[1].label }
            + new[..<third].filter { $0.label == rules[1].label } + new[..<fourth].filter { $0.label == rules[0].label }
        note(
            board.request(meeting: rules, without: board.leavingOut(earlier), &effort), [old[first], old[second]],
            [new[third], new[fourth]], board.span)
    }
}
