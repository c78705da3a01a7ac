/// The requests that have, on every axis, one of some values: a bit per value, axis after axis.
struct RequestBox: Hashable, Sendable {
    private(set) var words: ContiguousArray<UInt64>

    init(words: ContiguousArray<UInt64>) { self.words = words }

    /// Whether there is no request in it: on some axis there is no value.
    func isEmpty(_ axes: [RequestSpace.Axis]) -> Bool { axes.contains { isEmpty(on: $0) } }

    func isEmpty(on axis: RequestSpace.Axis) -> Bool {
        for word in axis.words where words[word] != 0 { return false }
        return true
    }

    /// The value that comes first on an axis.
    func first(on axis: RequestSpace.Axis) -> Int? {
        for (place, word) in axis.words.enumerated() where words[word] != 0 {
            return place * 64 + words[word].trailingZeroBitCount
        }
        return nil
    }

    mutating func insert(_ value: Int, on axis: RequestSpace.Axis) {
        words[axis.words.lowerBound + value / 64] |= 1 << UInt64(value % 64)
    }

    /// The same without any value on an axis.
    func emptied(on axis: RequestSpace.Axis) -> RequestBox {
        var box = self
        for word in axis.words { box.words[word] = 0 }
        return box
    }

    func intersection(_ other: RequestBox) -> RequestBox {
        var box = self
        for word in words.indices { box.words[word] &= other.words[word] }
        return box
    }

    /// Whether some request is in both.
    func meets(_ other: RequestBox, _ axes: [RequestSpace.Axis]) -> Bool {
        for axis in axes {
            var common: UInt64 = 0
            for word in axis.words { common |= words[word] & other.words[word] }
            if common == 0 { return false }
        }
        return true
    }

    func isSubset(of other: RequestBox) -> Bool {
        for word in words.indices where words[word] & ~other.words[word] != 0 { return false }
        return true
    }

    /// Whether on this axis it has a value that the other lacks.
    func exceeds(_ other: RequestBox, on axis: RequestSpace.Axis) -> Bool {
        for word in axis.words where words[word] & ~other.words[word] != 0 { return true }
        return false
    }

    /// The part that the other does not have on an axis.
    func excluding(_ other: RequestBox, on axis: RequestSpace.Axis) -> RequestBox {
        var box = self
        for word in axis.words { box.words[word] &= ~other.words[word] }
        return box
    }

    /// The part that the other has too on an axis.
    func including(_ other: RequestBox, on axis: RequestSpace.Axis) -> RequestBox {
        var box = self
        for word in axis.words { box.words[word] &= other.words[word] }
        return box
    }
}
