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
        let firsts = (old: Firsts(old), new: Firsts(new))
        let places = Dictionary(grouping: new.indices.dropFirst(same)) { new[$0].label }
        // What is shown stays so: asked once for the rules of a label, not for every pair.
        var shown = Set<Int>()
        // Labels of which it is told that their order was not looked at to the end.
        var left = Set<Int>()
        func isShown(_ label: Int, _ places: [Int]) -> Bool {
            if shown.contains(label) { return true }
            guard places.allSatisfy({ samples.isShown(new: new[$0].place) }) else { return false }
            shown.insert(label)
            return true
        }
        for first in old.indices.dropFirst(same) {
            let label = old[first].label
            guard let fourths = places[label] else { continue }
            for second in old.indices.dropFirst(first + 1) where old[second].label != label {
                guard let thirds = places[old[second].label] else { continue }
                let isTold =
                    samples.isShown(old: old[first].place) && samples.isShown(old: old[second].place)
                    && isShown(label, fourths) && isShown(old[second].label, thirds)
                if isTold || !board.mayMeet(old[first], old[second]) { continue }
                if effort.orders > 0 {
                    compareOrder(first, second, thirds, fourths, firsts, board)
                } else {
                    let rest = [(label, fourths), (old[second].label, thirds)].flatMap {
                        left.insert($0).inserted ? $1 : []
                    }
                    note(.undecided, [old[first], old[second]], rest.map { new[$0] }, board.span)
                }
            }
        }
    }

    /// The same of two rules of the older version, and those of the newer one that say what the second and the first say.
    private mutating func compareOrder(
        _ first: Int, _ second: Int, _ thirds: [Int], _ fourths: [Int], _ firsts: (old: Firsts, new: Firsts),
        _ board: DecisionBoard
    ) {
        let (old, new) = (board.lines.old, board.lines.new)
        guard effort.takeOrders(of: 1 + thirds.count + fourths.count) else {
            // As far as is known each of them may be in another order.
            return note(
                .undecided, [old[first], old[second]], (thirds + fourths).map { new[$0] }, board.span)
        }
        // One request meets all four, so each of the newer version meets both of the older one.
        func candidates(_ places: [Int], for place: Int) -> [Int] {
            places.filter {
                firsts.new.admits($0, for: old[place]) && firsts.old.admits(place, for: new[$0])
                    && board.mayMeet(old[first], new[$0]) && board.mayMeet(old[second], new[$0])
            }
        }
        let (thirds, fourths) = (candidates(thirds, for: second), candidates(fourths, for: first))
        for third in thirds {
            for fourth in fourths where third < fourth && board.mayMeet(new[third], new[fourth]) {
                compareOrder(first, second, third, fourth, board)
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
        guard effort.takeOrders(of: SearchEffort.ordersOfSearch) else {
            return note(.undecided, [old[first], old[second]], [new[third], new[fourth]], board.span)
        }
        let earlier =
            old[..<first].filter { $0.label == rules[0].label } + old[..<second].filter { $0.label == rules[1].label }
            + new[..<third].filter { $0.label == rules[1].label } + new[..<fourth].filter { $0.label == rules[0].label }
        note(
            board.request(meeting: rules, without: board.leavingOut(earlier), &effort), [old[first], old[second]],
            [new[third], new[fourth]], board.span)
    }
}
