/// Boxes turned round: for each value of each axis, which of the boxes have it. What would be asked of one box after the
/// other is then asked of a machine word of them at a time.
struct BoxIndex: Sendable {
    private let whole: RequestBox
    private let layout: RequestBox.Layout
    /// Where the values of each axis begin among the holders; one more at the end.
    private let starts: [Int]
    /// The boxes that have a value, value after value, axis after axis.
    private var holders: [BoxSet]
    private(set) var boxes: [RequestBox] = []
    private var width = 1

    /// Boxes of a space.
    init(_ boxes: [RequestBox] = [], in space: RequestSpace) {
        whole = space.whole
        layout = space.layout
        starts = space.axes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.values.count) }
        holders = Array(repeating: BoxSet(width: 1), count: starts.last ?? 0)
        insert(boxes)
    }

    /// Every box.
    var all: BoxSet { subset([boxes.indices]) }

    /// The boxes at these places.
    func subset(_ places: [Range<Int>]) -> BoxSet {
        var set = BoxSet(width: width)
        for range in places { set.insert(range) }
        return set
    }

    /// The same with more boxes behind the others, and these chosen too.
    func adding(_ more: [RequestBox], to chosen: BoxSet) -> (index: BoxIndex, chosen: BoxSet) {
        guard !more.isEmpty else { return (self, chosen) }
        var index = self
        index.insert(more)
        var chosen = chosen.widened(to: index.width)
        chosen.insert(boxes.count..<index.boxes.count)
        return (index, chosen)
    }

    private mutating func insert(_ more: [RequestBox]) {
        let first = boxes.count
        boxes += more
        let needed = max(1, (boxes.count + 63) / 64)
        if needed > width {
            width = needed
            holders = holders.map { $0.widened(to: needed) }
        }
        for place in first..<boxes.count {
            for holder in holders(of: boxes[place]) { holders[holder].insert(place..<place + 1) }
        }
    }

    /// Where the values of a box are among the holders.
    private func holders(of box: RequestBox) -> [Int] {
        var places: [Int] = []
        for axis in 0..<layout.axisCount { forEachValue(of: box, on: axis) { places.append(starts[axis] + $0) } }
        return places
    }

    /// Each value that a box has on an axis, in order.
    private func forEachValue(of box: RequestBox, on axis: Int, _ body: (Int) -> Void) {
        for (place, word) in layout.words(of: axis).enumerated() {
            var left = box.words[word]
            while left != 0 {
                body(place * 64 + left.trailingZeroBitCount)
                left &= left - 1
            }
        }
    }

    /// Those that have requests in common with a box.
    func meeting(_ box: RequestBox, among chosen: BoxSet) -> BoxSet {
        var left = chosen
        for axis in 0..<layout.axisCount where whole.exceeds(box, on: axis, layout) {
            var having = BoxSet(width: width)
            forEachValue(of: box, on: axis) { having.formUnion(holders[starts[axis] + $0]) }
            left.formIntersection(having)
        }
        return left
    }

    /// The one that leaves the fewest ways around it within a box, the first of those; nil where none is chosen.
    ///
    /// On how many axes each lacks a value is counted for all of them at once, in binary, a set for each digit.
    func tightest(among chosen: BoxSet, on box: RequestBox) -> Int? {
        var digits: [BoxSet] = []
        for axis in 0..<layout.axisCount {
            var lacking = BoxSet(width: width)
            forEachValue(of: box, on: axis) { lacking.formUnion(complementOf: holders[starts[axis] + $0]) }
            lacking.formIntersection(chosen)
            for place in digits.indices where !lacking.isEmpty {
                let carried = digits[place].intersection(lacking)
                digits[place] = digits[place].symmetricDifference(lacking)
                lacking = carried
            }
            if !lacking.isEmpty { digits.append(lacking) }
        }
        var least = chosen
        for digit in digits.reversed() {
            let fewer = least.subtracting(digit)
            if !fewer.isEmpty { least = fewer }
        }
        return least.first
    }

    /// The value that the fewest of some boxes have, among those that a box has on an axis; and those that have it.
    func rarest(on axis: Int, of box: RequestBox, among chosen: BoxSet) -> (value: Int, having: BoxSet)? {
        var best: (value: Int, count: Int)?
        forEachValue(of: box, on: axis) { value in
            let count = chosen.count(in: holders[starts[axis] + value])
            if count < best?.count ?? .max { best = (value, count) }
        }
        return best.map { ($0.value, chosen.intersection(holders[starts[axis] + $0.value])) }
    }
}
