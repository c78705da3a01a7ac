import RuleModel
import TOMLSyntax
import WorkCalendar

extension KindComparison {
    /// Tells of the fewest rules whose other place explains the other order of those of both sets.
    mutating func tellOrder(leavingOut divided: Set<RulePair>) {
        let common = pairs.filter { $0.old != nil && $0.new != nil && !divided.contains($0) }
        let groups = Dictionary(grouping: common) { pair in
            pair.new.map { plugin.group(of: after[$0].outcome) } ?? plugin.section
        }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let places = group.compactMap(\.old)
            let staying = Set(places.longestRise)
            for (index, pair) in group.enumerated() where !staying.contains(places[index]) {
                tell(pair, movedIn: group, at: index)
            }
        }
    }

    private mutating func tell(_ pair: RulePair, movedIn group: [RulePair], at index: Int) {
        guard let own = pair.old, let rule = pair.new.map({ after[$0] }) else { return }
        let later = group[(index + 1)...].first { ($0.old ?? 0) < own }
        let earlier = group[..<index].last { ($0.old ?? 0) > own }
        guard let neighbour = (later ?? earlier)?.new.map({ after[$0] }) else { return }
        let place: BilingualText =
            later == nil
            ? .said("现在排在“\(neighbour.reference.title)”后面", "now stands after “\(neighbour.id)”")
            : .said("现在排在“\(neighbour.reference.title)”前面", "now stands before “\(neighbour.id)”")
        let detail = RuleChange.Detail("order", .said("次序", "order"), sentence: place)
        let isProven = isProven(pair)
        let evidence = isProven ? [RuleChange.Detail.proof(sentences.sameness)] : evidence(pair, isTold: false)
        add(.moved, rule, [detail] + evidence, changesMeaning: !isProven)
    }
}

extension [Int] {
    /// The longest run of elements, not necessarily neighbours, that rises; the one that ends lowest where several do.
    fileprivate var longestRise: [Int] {
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: count)
        for (place, value) in enumerated() {
            let length = ends.firstIndex { self[$0] >= value } ?? ends.count
            previous[place] = length > 0 ? ends[length - 1] : nil
            if length < ends.count { ends[length] = place } else { ends.append(place) }
        }
        var rise: [Int] = []
        var next = ends.last
        while let place = next {
            rise.append(self[place])
            next = previous[place]
        }
        return rise
    }
}
