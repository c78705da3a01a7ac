/// Some of the boxes of an index, a bit each.
struct BoxSet: Hashable, Sendable {
    private(set) var words: ContiguousArray<UInt64>

    /// None of them yet.
    init(width: Int) { words = ContiguousArray(repeating: 0, count: width) }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    var first: Int? {
        words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
    }

    func contains(_ place: Int) -> Bool { words[place / 64] & 1 << UInt64(place % 64) != 0 }

    mutating func insert(_ places: Range<Int>) {
        for place in places { words[place / 64] |= 1 << UInt64(place % 64) }
    }

    mutating func formUnion(_ other: BoxSet) {
        for word in words.indices { words[word] |= other.words[word] }
    }

    mutating func formIntersection(_ other: BoxSet) {
        for word in words.indices { words[word] &= other.words[word] }
    }

    /// Adds what the other does not have.
    mutating func formUnion(complementOf other: BoxSet) {
        for word in words.indices { words[word] |= ~other.words[word] }
    }

    func intersection(_ other: BoxSet) -> BoxSet {
        var set = self
        set.formIntersection(other)
        return set
    }

    func subtracting(_ other: BoxSet) -> BoxSet {
        var set = self
        for word in words.indices { set.words[word] &= ~other.words[word] }
        return set
    }

    func symmetricDifference(_ other: BoxSet) -> BoxSet {
        var set = self
        for word in words.indices { set.words[word] ^= other.words[word] }
        return set
    }

    /// How many of them the other has too.
    func count(in other: BoxSet) -> Int {
        var count = 0
        for word in words.indices { count += (words[word] & other.words[word]).nonzeroBitCount }
        return count
    }

    /// The same with room for more.
    func widened(to width: Int) -> BoxSet {
        var set = BoxSet(width: width)
        for word in words.indices { set.words[word] = words[word] }
        return set
    }
}
