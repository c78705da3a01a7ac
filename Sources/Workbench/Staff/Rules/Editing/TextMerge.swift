/// Two changes of one text put together, line by line.
struct TextMerge {
    let text: String
    /// So many places both changed differently; there the lines of one's own stand.
    let collisions: Int

    /// - Parameters:
    ///   - base: the text that both began from.
    ///   - own: whose lines stand where both changed the same.
    init(base: String, own: String, other: String) {
        var merging = Merging(base: base, own: own, other: other)
        merging.merge()
        let end = own.hasSuffix("\n") || other.hasSuffix("\n") ? "\n" : ""
        text = merging.lines.isEmpty ? "" : merging.lines.joined(separator: "\n") + end
        collisions = merging.collisions
    }
}

/// The way through three texts at once.
private struct Merging {
    /// One of the two changed texts, and how far it is read.
    private struct Side {
        let lines: [Substring]
        var changes: ArraySlice<LineDifference.Change>
        /// How many lines more than the base it has up to here.
        var growth = 0

        init(_ text: String, from base: [Substring]) {
            lines = LineDifference.lines(of: text)
            changes = LineDifference(base, lines).changes[...]
        }

        /// Takes the next change in where it meets a range of the base; whether it did.
        mutating func take(into range: inout Range<Int>, _ taken: inout [LineDifference.Change]) -> Bool {
            guard let next = changes.first, Self.meet(next.old, range) else { return false }
            changes.removeFirst()
            taken.append(next)
            range = min(range.lowerBound, next.old.lowerBound)..<max(range.upperBound, next.old.upperBound)
            return true
        }

        /// What stands here in place of a range of the base.
        mutating func lines(for range: Range<Int>, _ taken: [LineDifference.Change]) -> ArraySlice<Substring> {
            let start = range.lowerBound + growth
            growth += taken.reduce(0) { $0 + $1.new.count - $1.old.count }
            return lines[start..<range.upperBound + growth]
        }

        /// New lines meet what they stand beside, since nobody can tell which come first.
        private static func meet(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
            one.isEmpty || other.isEmpty
                ? one.lowerBound <= other.upperBound && other.lowerBound <= one.upperBound : one.overlaps(other)
        }
    }

    private let base: [Substring]
    private var own: Side
    private var other: Side
    private(set) var lines: [Substring] = []
    private(set) var collisions = 0

    init(base: String, own: String, other: String) {
        self.base = LineDifference.lines(of: base)
        self.own = Side(own, from: self.base)
        self.other = Side(other, from: self.base)
    }

    mutating func merge() {
        var place = 0
        while let start = [own.changes.first, other.changes.first].compactMap({ $0?.old.lowerBound }).min() {
            lines += base[place..<start]
            place = join(from: start)
        }
        lines += base[place...]
    }

    /// Puts the changes that meet at a place together; returns where they end in the base.
    private mutating func join(from start: Int) -> Int {
        let first = own.changes.first?.old.lowerBound == start ? own.changes.first : other.changes.first
        var range = first?.old ?? start..<start
        var (mine, theirs): ([LineDifference.Change], [LineDifference.Change]) = ([], [])
        var isOpen = true
        while isOpen {
            let hasMine = own.take(into: &range, &mine)
            let hasTheirs = other.take(into: &range, &theirs)
            isOpen = hasMine || hasTheirs
        }
        let (ownLines, otherLines) = (own.lines(for: range, mine), other.lines(for: range, theirs))
        if mine.isEmpty {
            lines += otherLines
        } else {
            lines += ownLines
            if !theirs.isEmpty, ownLines != otherLines { collisions += 1 }
        }
        return range.upperBound
    }
}
