/// Which lines of a text took the place of which lines of another.
///
/// Lines that begin and end both texts alike are set aside, then lines that occur once in each anchor the rest; between
/// anchors the longest common order is looked for where that is cheap. A text of any size takes time in proportion to it.
struct LineDifference: Equatable {
    /// Lines of the older text and the lines of the newer that stand in their place; one of both may be empty.
    struct Change: Equatable {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// The changes in order; lines count from 0.
    private(set) var changes: [Change] = []

    /// So many pairs of lines are compared one by one.
    private static let cheap = 40_000

    init(_ old: [Substring], _ new: [Substring]) {
        compare(old, 0..<old.count, new, 0..<new.count)
        join()
    }

    /// The lines of a text; an end of line at the end makes no further line.
    static func lines(of text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private mutating func compare(_ old: [Substring], _ left: Range<Int>, _ new: [Substring], _ right: Range<Int>) {
        var (left, right) = (left, right)
        while let a = left.first, let b = right.first, old[a] == new[b] {
            left.removeFirstIndex()
            right.removeFirstIndex()
        }
        while let a = left.last, let b = right.last, old[a] == new[b] {
            left = left.lowerBound..<a
            right = right.lowerBound..<b
        }
        if left.isEmpty || right.isEmpty {
            if !(left.isEmpty && right.isEmpty) { changes.append(Change(old: left, new: right)) }
            return
        }
        let anchors = Self.anchors(old, left, new, right)
        guard !anchors.isEmpty else { return compareClosely(old, left, new, right) }
        for (a, b) in anchors + [(left.upperBound, right.upperBound)] {
            compare(old, left.lowerBound..<a, new, right.lowerBound..<b)
            left = min(a + 1, left.upperBound)..<left.upperBound
            right = min(b + 1, right.upperBound)..<right.upperBound
        }
    }

    /// Lines that occur once on each side, in the longest order that both share.
    private static func anchors(
        _ old: [Substring], _ left: Range<Int>, _ new: [Substring], _ right: Range<Int>
    ) -> [(Int, Int)] {
        var places: [Substring: (old: Int?, new: Int?)] = [:]
        for a in left {
            let isFirst = places[old[a]] == nil
            places[old[a]] = (isFirst ? a : -1, nil)
        }
        for b in right {
            guard let place = places[new[b]] else { continue }
            places[new[b]]?.new = place.new == nil ? b : -1
        }
        let pairs = left.compactMap { a -> (Int, Int)? in
            guard let place = places[old[a]], place.old == a, let b = place.new, b >= 0 else { return nil }
            return (a, b)
        }
        return longestRising(pairs)
    }

    /// The longest part of the pairs whose second numbers rise.
    private static func longestRising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var result: [(Int, Int)] = []
        var next = ends.last
        while let index = next {
            result.append(pairs[index])
            next = before[index]
        }
        return result.reversed()
    }

    private mutating func compareClosely(
        _ old: [Substring], _ left: Range<Int>, _ new: [Substring], _ right: Range<Int>
    ) {
        guard left.count * right.count <= Self.cheap else {
            changes.append(Change(old: left, new: right))
            return
        }
        let width = right.count + 1
        var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
        for a in stride(from: left.count - 1, through: 0, by: -1) {
            for b in stride(from: right.count - 1, through: 0, by: -1) {
                lengths[a * width + b] =
                    old[left.lowerBound + a] == new[right.lowerBound + b]
                    ? lengths[(a + 1) * width + b + 1] + 1
                    : max(lengths[(a + 1) * width + b], lengths[a * width + b + 1])
            }
        }
        var (a, b) = (0, 0)
        while a < left.count || b < right.count {
            let (x, y) = (left.lowerBound + a, right.lowerBound + b)
            if a < left.count, b < right.count, old[x] == new[y] {
                (a, b) = (a + 1, b + 1)
            } else if b == right.count || a < left.count && lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
                changes.append(Change(old: x..<x + 1, new: y..<y))
                a += 1
            } else {
                changes.append(Change(old: x..<x, new: y..<y + 1))
                b += 1
            }
        }
    }

    /// Changes that touch become one.
    private mutating func join() {
        changes = changes.reduce(into: []) { joined, change in
            if let last = joined.last, last.old.upperBound == change.old.lowerBound,
                last.new.upperBound == change.new.lowerBound
            {
                joined[joined.count - 1] = Change(
                    old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
            } else {
                joined.append(change)
            }
        }
    }
}

extension Range<Int> {
    fileprivate mutating func removeFirstIndex() { self = lowerBound + 1..<upperBound }
}
