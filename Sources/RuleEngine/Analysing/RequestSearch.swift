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
        let index = BoxIndex(space.impossible + unwanted, in: space)
        return request(in: wanted, without: index.all, of: index)
    }

    /// A request that is in one of some boxes and in none of those chosen of an index, among which have to be those of
    /// what no request is.
    func request(in wanted: [RequestBox], without chosen: BoxSet, of index: BoxIndex) -> Answer {
        var patience = Self.patience
        return request(in: wanted, without: chosen, of: index, within: &patience)
    }

    /// The same, looking at so many boxes at most, of which it takes those that it looked at.
    func request(
        in wanted: [RequestBox], without chosen: BoxSet, of index: BoxIndex, within patience: inout Int
    ) -> Answer {
        let most = min(Self.patience, patience)
        var remaining = most
        defer { patience -= most - max(remaining, 0) }
        for box in wanted {
            if let left = uncovered(box, chosen, index, &remaining) { return .found(space.request(in: left)) }
        }
        return remaining < 0 || !space.isExact ? .undecided : .nothing
    }

    /// A part of a box that no cover meets; nil where the covers leave nothing, or where patience ends.
    private func uncovered(
        _ box: RequestBox, _ covers: BoxSet, _ index: BoxIndex, _ remaining: inout Int
    ) -> RequestBox? {
        let layout = space.layout
        remaining -= 1
        guard remaining >= 0, !box.isEmpty(layout) else { return nil }
        let covers = index.meeting(box, among: covers)
        guard let tightest = index.tightest(among: covers, on: box) else { return box }
        let cover = index.boxes[tightest]
        let axes = (0..<layout.axisCount).filter { box.exceeds(cover, on: $0, layout) }
        if axes.isEmpty { return nil }
        if covers.count > Self.many, let point = glance(box, covers, index) { return point }
        var rest = box
        for axis in axes {
            if let left = uncovered(rest.excluding(cover, on: axis, layout), covers, index, &remaining) { return left }
            rest = rest.including(cover, on: axis, layout)
        }
        return nil
    }

    /// A part of a box found by taking, axis by axis, the value that the fewest covers have; nil where that leads nowhere,
    /// which proves nothing.
    private func glance(_ box: RequestBox, _ covers: BoxSet, _ index: BoxIndex) -> RequestBox? {
        var (box, covers) = (box, covers)
        for axis in 0..<space.layout.axisCount {
            guard let rarest = index.rarest(on: axis, of: box, among: covers) else { return nil }
            box = box.narrowed(to: rarest.value, on: axis, space.layout)
            covers = rarest.having
            if covers.isEmpty { return box }
        }
        return nil
    }
}
