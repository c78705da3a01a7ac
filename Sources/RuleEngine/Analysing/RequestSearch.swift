public import RuleModel
import TOMLSyntax
import WorkCalendar

/// Finds a request that meets some conditions and not others, or proves that there is none.
///
/// Conditions are unions of boxes; what is left of a box when others are taken out of it is found by splitting it along
/// the axes on which it sticks out.
public struct RequestSearch: Sendable {
    /// What came of a search.
    public enum Answer: Hashable, Sendable {
        /// Such a request.
        case found(Facts)
        /// No request is so.
        case nothing
        /// It was not found out: the space does not have every request, or the search took too long.
        case undecided

        /// The request, where one was found.
        public var request: Facts? { if case .found(let facts) = self { facts } else { nil } }
    }

    /// Boxes looked at in one search at most.
    private static let patience = 20_000

    /// Covers from which on it is worth while to look for the way between them first.
    private static let many = 8

    let space: RequestSpace

    /// A search among the requests of a space.
    public init(_ space: RequestSpace) { self.space = space }

    /// A request that meets every one of `wanted` and none of `unwanted`.
    public func request(meeting wanted: [Condition], without unwanted: [Condition] = []) -> Answer {
        guard let wantedBoxes = space.boxes(of: .all(wanted)), let unwantedBoxes = space.boxes(of: .any(unwanted))
        else { return .undecided }
        return request(in: wantedBoxes, without: unwantedBoxes)
    }

    /// A request that is in one of some boxes and in none of others.
    func request(in wanted: [RequestBox], without unwanted: [RequestBox]) -> Answer {
        var remaining = Self.patience
        for box in wanted {
            if let left = uncovered(box, space.impossible + unwanted, &remaining) {
                return .found(space.request(in: left))
            }
        }
        return remaining < 0 || !space.isExact ? .undecided : .nothing
    }

    /// A part of a box that no cover meets; nil where the covers leave nothing, or where patience ends.
    private func uncovered(_ box: RequestBox, _ covers: [RequestBox], _ remaining: inout Int) -> RequestBox? {
        let layout = space.layout
        remaining -= 1
        guard remaining >= 0, !box.isEmpty(layout) else { return nil }
        let covers = covers.filter { $0.meets(box, layout) }
        guard let cover = tightest(covers, on: box) else { return box }
        if covers.count > Self.many, let point = glance(box, covers) { return point }
        var rest = box
        for axis in 0..<layout.axisCount where box.exceeds(cover, on: axis, layout) {
            if let left = uncovered(rest.excluding(cover, on: axis, layout), covers, &remaining) { return left }
            rest = rest.including(cover, on: axis, layout)
        }
        return nil
    }

    /// A part of a box found by taking, axis by axis, the value that the fewest covers have; nil where that leads nowhere,
    /// which proves nothing.
    private func glance(_ box: RequestBox, _ covers: [RequestBox]) -> RequestBox? {
        var (box, covers) = (box, covers)
        for axis in 0..<space.layout.axisCount {
            var best: (value: Int, count: Int)?
            for value in space.axes[axis].values.indices where box.has(value, on: axis, space.layout) {
                let count = covers.count { $0.has(value, on: axis, space.layout) }
                if count < best?.count ?? .max { best = (value, count) }
            }
            guard let best else { return nil }
            box = box.narrowed(to: best.value, on: axis, space.layout)
            covers = covers.filter { $0.has(best.value, on: axis, space.layout) }
            if covers.isEmpty { return box }
        }
        return nil
    }

    /// The cover that leaves the fewest ways around it.
    private func tightest(_ covers: [RequestBox], on box: RequestBox) -> RequestBox? {
        var best: (place: Int, count: Int)?
        for place in covers.indices {
            let least = best?.count ?? .max
            if least <= 1 { break }
            let count = box.excess(over: covers[place], atMost: least, space.layout)
            if count < least { best = (place, count) }
        }
        return best.map { covers[$0.place] }
    }
}
