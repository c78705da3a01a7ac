/// A name as it is spelled, ready to be compared with others.
struct Spelling: Sendable {
    let letters: [UInt32]
    /// Which letters occur, folded into 64 bits: what one name has and another has not takes a change each.
    private let bag: UInt64

    init(_ text: String) {
        letters = text.unicodeScalars.map(\.value)
        bag = letters.reduce(0) { $0 | 1 << UInt64(($1 &* 0x9E37_79B1) >> 26) }
    }

    /// How many changes it takes at least to get from one to the other.
    func leastDistance(to other: Spelling) -> Int {
        max(
            abs(letters.count - other.letters.count), (bag & ~other.bag).nonzeroBitCount,
            (other.bag & ~bag).nonzeroBitCount)
    }

    /// What it costs to find out the distance, in steps of some nanoseconds.
    func effort(to other: Spelling, within limit: Int) -> Int {
        letters.count * min(2 * limit + 1, other.letters.count)
    }

    /// Insertions, deletions, changes and swaps of neighbours that lead from one to the other; nil where they are more
    /// than the limit.
    func distance(to other: Spelling, within limit: Int) -> Int? {
        guard leastDistance(to: other) <= limit else { return nil }
        let (left, right) = (letters, other.letters)
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        // Beyond the diagonal band everything is further away than the limit.
        let far = limit + 1
        var before = [Int](repeating: far, count: right.count + 1)
        var above = (0...right.count).map { min($0, far) }
        var row = before
        for i in 1...left.count {
            let (first, last) = (max(1, i - limit), min(right.count, i + limit))
            row[first - 1] = first == 1 ? min(i, far) : far
            var least = row[first - 1]
            for j in stride(from: first, through: last, by: 1) {
                var changes = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                changes = min(changes, above[j] + 1, row[j - 1] + 1, far)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    changes = min(changes, before[j - 2] + 1)
                }
                row[j] = changes
                least = min(least, changes)
            }
            if last < right.count { row[last + 1] = far }
            if least > limit, above.allSatisfy({ $0 > limit }) { return nil }
            (before, above, row) = (above, row, before)
        }
        return above[right.count] <= limit ? above[right.count] : nil
    }

    /// Whether it has all the letters of another in whatever order.
    func mayBeAbbreviated(by other: Spelling) -> Bool {
        other.bag & ~bag == 0 && other.letters.count <= letters.count
    }

    /// Whether another stands in it as a whole.
    func holds(_ other: Spelling) -> Bool {
        let last = letters.count - other.letters.count
        return last >= 0 && (0...last).contains { letters[$0...].starts(with: other.letters) }
    }

    /// Whether it has all the letters of another in that order, as 市场监管局 has those of 市监局.
    func isAbbreviated(by other: Spelling) -> Bool {
        var rest = other.letters[...]
        for letter in letters where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
