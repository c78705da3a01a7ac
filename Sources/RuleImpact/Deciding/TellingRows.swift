/// The first requests of each way to change, as many as are wanted of each.
struct TellingRows: Sendable {
    private let limit: Int
    /// By ways, the most telling first; each in the order of the rows.
    private var rows: [[Int]]

    init(_ limit: Int) {
        self.limit = limit
        rows = ChangeWays.inOrder.map { _ in [] }
    }

    mutating func look(at change: RequestChange, of row: Int) {
        guard change.isChange else { return }
        var ways = change.ways.rawValue
        while ways != 0 {
            let way = ways.trailingZeroBitCount
            if rows[way].count < limit { rows[way].append(row) }
            ways &= ways - 1
        }
    }

    /// With what another thread found, which looked at other rows.
    mutating func add(_ other: TellingRows) {
        for way in rows.indices { rows[way] = Array((rows[way] + other.rows[way]).sorted().prefix(limit)) }
    }

    /// As many as are wanted, each once.
    var chosen: [Int] {
        var seen = Set<Int>()
        return Array(rows.flatMap { $0 }.filter { seen.insert($0).inserted }.prefix(limit))
    }
}
