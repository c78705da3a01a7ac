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

    /// Tells of the fewest rows of data whose other place explains that lists of rows have another order.
    mutating func tellListings() {
        let common = pairs.filter { $0.old != nil && $0.new != nil }
        var told: [RulePair: [RuleChange.Detail]] = [:]
        var lists: [String: [RulePair]] = [:]
        for pair in common {
            let (was, becomes) = (listings(pair.old, before), listings(pair.new, after))
            for list in becomes where was.contains(list) { lists[list, default: []].append(pair) }
        }
        for (list, rows) in lists.sorted(by: { $0.key < $1.key }) {
            let places = rows.compactMap(\.old)
            let staying = Set(places.longestRise)
            for (index, pair) in rows.enumerated() where !staying.contains(places[index]) {
                guard let place = place(of: pair, in: rows, at: index) else { continue }
                let sentence = BilingualText.said(
                    "在“\(list)”里，\(place.chinese)", "in “\(list)”, it \(place.english)")
                told[pair, default: []].append(.init("order", .said("次序", "order"), sentence: sentence))
            }
        }
        for pair in common {
            if let details = told[pair], let rule = pair.new.map({ after[$0] }) {
                add(.moved, rule, details, changesMeaning: true)
            }
        }
    }

    private func listings(_ place: Int?, _ rules: [OwnRule]) -> [String] {
        place.map { plugin.listings(of: rules[$0].outcome) } ?? []
    }

    private mutating func tell(_ pair: RulePair, movedIn group: [RulePair], at index: Int) {
        guard let rule = pair.new.map({ after[$0] }), let place = place(of: pair, in: group, at: index) else { return }
        let detail = RuleChange.Detail("order", .said("次序", "order"), sentence: place)
        let isProven = isProven(pair)
        let evidence = isProven ? [RuleChange.Detail.proof(sameness)] : evidence(pair, isTold: false)
        add(.moved, rule, [detail] + evidence, changesMeaning: !isProven)
    }

    /// Before or behind which rule of a group one stands now that it did not stand before or behind.
    private func place(of pair: RulePair, in group: [RulePair], at index: Int) -> BilingualText? {
        let own = pair.old ?? 0
        let later = group[(index + 1)...].first { ($0.old ?? 0) < own }
        let earlier = group[..<index].last { ($0.old ?? 0) > own }
        guard let neighbour = (later ?? earlier)?.new.map({ after[$0] }) else { return nil }
        return later == nil
            ? .said("现在排在“\(neighbour.reference.title)”后面", "now stands after “\(neighbour.id)”")
            : .said("现在排在“\(neighbour.reference.title)”前面", "now stands before “\(neighbour.id)”")
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
