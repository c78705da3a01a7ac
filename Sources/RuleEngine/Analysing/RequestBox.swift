/// The requests that have, on every axis, one of some values: a bit per value, axis after axis.
struct RequestBox: Hashable, Sendable {
    private(set) var words: ContiguousArray<UInt64>

    init(words: ContiguousArray<UInt64>) { self.words = words }

    /// Where the words of each axis begin; one more at the end. Plain numbers, since searches read it all the time.
    struct Layout: Hashable, Sendable {
        private(set) var starts: ContiguousArray<Int> = [0]

        var axisCount: Int { starts.count - 1 }

        mutating func addAxis(values: Int) { starts.append((starts.last ?? 0) + (values + 63) / 64) }

        func words(of axis: Int) -> Range<Int> { starts[axis]..<starts[axis + 1] }
    }

    /// Whether there is no request in it: on some axis there is no value.
    func isEmpty(_ layout: Layout) -> Bool { !meets(self, layout) }

    /// The value that comes first on an axis.
    func first(on axis: Int, _ layout: Layout) -> Int? {
        for (place, word) in layout.words(of: axis).enumerated() where words[word] != 0 {
            return place * 64 + words[word].trailingZeroBitCount
        }
        return nil
    }

    mutating func insert(_ value: Int, on axis: Int, _ layout: Layout) {
        words[layout.starts[axis] + value / 64] |= 1 << UInt64(value % 64)
    }

    /// The same with one value only on an axis.
    func narrowed(to value: Int, on axis: Int, _ layout: Layout) -> RequestBox {
        var box = emptied(on: axis, layout)
        box.insert(value, on: axis, layout)
        return box
    }

    /// The same without any value on an axis.
    func emptied(on axis: Int, _ layout: Layout) -> RequestBox {
        var box = self
        for word in layout.words(of: axis) { box.words[word] = 0 }
        return box
    }

    func intersection(_ other: RequestBox) -> RequestBox {
        var box = self
        for word in words.indices { box.words[word] &= other.words[word] }
        return box
    }

    /// Whether some request is in both.
    func meets(_ other: RequestBox, _ layout: Layout) -> Bool {
        for axis in 0..<layout.axisCount {
            var common: UInt64 = 0
            for word in layout.words(of: axis) { common |= words[word] & other.words[word] }
            if common == 0 { return false }
        }
        return true
    }

    /// Whether on this axis it has a value that the other lacks.
    func exceeds(_ other: RequestBox, on axis: Int, _ layout: Layout) -> Bool {
        for word in layout.words(of: axis) where words[word] & ~other.words[word] != 0 { return true }
        return false
    }

    /// The part that the other does not have on an axis.
    func excluding(_ other: RequestBox, on axis: Int, _ layout: Layout) -> RequestBox {
        var box = self
        for word in layout.words(of: axis) { box.words[word] &= ~other.words[word] }
        return box
    }

    /// The part that the other has too on an axis.
    func including(_ other: RequestBox, on axis: Int, _ layout: Layout) -> RequestBox {
        var box = self
        for word in layout.words(of: axis) { box.words[word] &= other.words[word] }
        return box
    }
}
