/// What leads round in a circle among names that point at one another, such as matters at their parents.
///
/// Found in one walk over all of them, however long the chains are.
public struct NameCircles: Sendable {
    /// Names that lead to one another.
    public struct Circle: Sendable {
        /// The shortest way round from the first of them: from each name on it the first link to the next, by the places of
        /// the links among those given.
        public var way: [Int]
        /// Every link between them, likewise and in order.
        public var links: [Int]
    }

    /// The numbers of the two names of each link.
    private let ends: [(from: Int, to: Int)]
    /// The links from each name, those of one name behind those of the other, and where each name's begin.
    private let outgoing: [Int]
    private let starts: [Int]
    /// Which knot each name is in: those of a knot lead to one another.
    private let knots: [Int]

    /// Finds the circles.
    ///
    /// - Parameter links: Which name points at which, in the order in which circles are to be told. What points nowhere need
    ///   not be given.
    public init(_ links: [(from: String, to: String)]) {
        var numbers: [String: Int] = [:]
        numbers.reserveCapacity(links.count)
        let from = links.map { numbers.number(of: $0.from, orNew: numbers.count) }
        let to = links.map { numbers.number(of: $0.to, orNew: numbers.count) }
        ends = Array(zip(from, to))
        (outgoing, starts) = Self.sorted(from, count: numbers.count)
        knots = Self.knots(ends, outgoing, starts)
    }

    /// The links by the names that they are from, and where those of each name begin.
    private static func sorted(_ from: [Int], count: Int) -> (links: [Int], starts: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for name in from { starts[name + 1] += 1 }
        for name in 0..<count { starts[name + 1] += starts[name] }
        var (links, next) = ([Int](repeating: 0, count: from.count), starts)
        for (link, name) in from.enumerated() {
            links[next[name]] = link
            next[name] += 1
        }
        return (links, starts)
    }

    /// Whether a link, by its place among those given, begins with a name that it leads back to.
    public func leadsBack(_ link: Int) -> Bool { knots[ends[link].from] == knots[ends[link].to] }

    /// One circle of each set of names that lead to one another.
    public var circles: [Circle] {
        var links = Dictionary(grouping: ends.indices.filter { leadsBack($0) }) { knots[ends[$0].from] }
        guard !links.isEmpty else { return [] }
        var arrivals = [Int](repeating: -1, count: knots.count)
        return knots.indices.compactMap { start in
            links.removeValue(forKey: knots[start]).map { Circle(way: way(roundFrom: start, &arrivals), links: $0) }
        }
    }

    /// The shortest way from a name back to it.
    ///
    /// - Parameter arrivals: The link by which each name was reached; -1 for those that were not.
    private func way(roundFrom start: Int, _ arrivals: inout [Int]) -> [Int] {
        var wave = [start]
        while !wave.isEmpty {
            var further: [Int] = []
            for name in wave {
                for link in outgoing[starts[name]..<starts[name + 1]] where leadsBack(link) {
                    let target = ends[link].to
                    if target == start { return way(to: link, from: start, arrivals) }
                    guard arrivals[target] < 0 else { continue }
                    arrivals[target] = link
                    further.append(target)
                }
            }
            wave = further
        }
        return []
    }

    private func way(to last: Int, from start: Int, _ arrivals: [Int]) -> [Int] {
        var way = [last]
        while case let name = ends[way[way.count - 1]].from, name != start { way.append(arrivals[name]) }
        return way.reversed()
    }

    /// The strongly connected components. Source: Tarjan, Depth-First Search and Linear Graph Algorithms, 1972; with a
    /// stack of its own, since chains may be longer than a thread's.
    private static func knots(_ ends: [(from: Int, to: Int)], _ outgoing: [Int], _ starts: [Int]) -> [Int] {
        let count = starts.count - 1
        var knots = [Int](repeating: -1, count: count)
        var (order, low) = (knots, knots)
        var (open, path): ([Int], [(place: Int, link: Int)]) = ([], [])
        var reached = 0
        for start in 0..<count where order[start] < 0 {
            path.append((start, starts[start]))
            while let (place, link) = path.last {
                if order[place] < 0 {
                    (order[place], low[place]) = (reached, reached)
                    reached += 1
                    open.append(place)
                }
                if link < starts[place + 1] {
                    path[path.count - 1].link = link + 1
                    let target = ends[outgoing[link]].to
                    if order[target] < 0 {
                        path.append((target, starts[target]))
                    } else if knots[target] < 0 {
                        low[place] = min(low[place], order[target])
                    }
                    continue
                }
                path.removeLast()
                if let above = path.last?.place { low[above] = min(low[above], low[place]) }
                guard low[place] == order[place] else { continue }
                while let last = open.popLast() {
                    knots[last] = place
                    if last == place { break }
                }
            }
        }
        return knots
    }
}
