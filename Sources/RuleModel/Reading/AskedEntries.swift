/// Which of a table's entries were asked for.
struct AskedEntries {
    /// Of the first 64, which are more than most tables have, a bit each.
    private var first: UInt64 = 0
    private var others: Set<Int> = []

    func contains(_ place: Int) -> Bool { place < 64 ? first & 1 << UInt64(place) != 0 : others.contains(place) }

    /// Whether it was asked for the first time.
    mutating func insert(_ place: Int) -> Bool {
        if place >= 64 { return others.insert(place).inserted }
        defer { first |= 1 << UInt64(place) }
        return !contains(place)
    }

    /// Whether all entries of a table with so many were asked for.
    func coversAll(of count: Int) -> Bool { first.nonzeroBitCount + others.count == count }
}
