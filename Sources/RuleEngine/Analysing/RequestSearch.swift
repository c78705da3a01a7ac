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
        remaining -= 1
        guard remaining >= 0, !box.isEmpty(space.axes) else { return nil }
        let covers = covers.filter { $0.meets(box, space.axes) }
        guard let (cover, open) = tightest(covers, on: box) else { return box }
        var rest = box
        for axis in open {
            if let left = uncovered(rest.excluding(cover, on: axis), covers, &remaining) { return left }
            rest = rest.including(cover, on: axis)
        }
        return nil
    }

    /// The cover that leaves the fewest ways around it, and the axes on which they are.
    private func tightest(_ covers: [RequestBox], on box: RequestBox) -> (RequestBox, [RequestSpace.Axis])? {
        var best: (RequestBox, [RequestSpace.Axis])?
        for cover in covers {
            let open = space.axes.filter { box.exceeds(cover, on: $0) }
            if open.count < best?.1.count ?? .max { best = (cover, open) }
            if open.count <= 1 { break }
        }
        return best
    }
}
