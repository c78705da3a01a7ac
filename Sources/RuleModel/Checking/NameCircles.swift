/// What leads round in a circle among names that point at one another, such as matters at their parents.
///
/// Found in one walk over all of them, however long the chains are.
public struct NameCircles<Name: Hashable & Sendable>: Sendable {
    private let next: [[Int]]
    private let places: [Name: Int]
    private let names: [Name]
    /// Which knot each name is in: those of a knot lead to one another.
    private let knots: [Int]

    /// Finds the circles.
    ///
    /// - Parameter links: Which name points at which, in the order in which circles are to be told. What points nowhere need
    ///   not be given.
    public init(_ links: [(from: Name, to: Name)]) {
        var places: [Name: Int] = [:]
        var names: [Name] = []
        var next: [[Int]] = []
        for name in links.map(\.from) + links.map(\.to) where places[name] == nil {
            places[name] = names.count
            names.append(name)
            next.append([])
        }
        for (from, to) in links {
            guard let from = places[from], let to = places[to] else { continue }
            next[from].append(to)
        }
        (self.places, self.names, self.next) = (places, names, next)
        knots = Self.knots(next)
    }

    /// Whether a name that points at another is led back to.
    public func leadsBack(from name: Name, to other: Name) -> Bool {
        number(of: name) != nil && number(of: name) == number(of: other)
    }

    /// A number that the names of one circle, and those alone, have in common; nil for a name that is not linked.
    public func number(of name: Name) -> Int? { places[name].map { knots[$0] } }

    /// One circle of each set of names that lead to one another: the shortest from the first of them, which is named once.
    public var circles: [[Name]] {
        var told = Set<Int>()
        return names.indices.compactMap { start in
            guard !told.contains(knots[start]), let circle = circle(from: start) else { return nil }
            told.insert(knots[start])
            return circle.map { names[$0] }
        }
    }

    private func circle(from start: Int) -> [Int]? {
        guard next[start].contains(where: { knots[$0] == knots[start] }) else { return nil }
        var cameFrom: [Int: Int] = [:]
        var wave = [start]
        while !wave.isEmpty {
            var further: [Int] = []
            for place in wave {
                for target in next[place] where knots[target] == knots[start] {
                    if target == start { return way(to: place, cameFrom) }
                    guard cameFrom[target] == nil else { continue }
                    cameFrom[target] = place
                    further.append(target)
                }
            }
            wave = further
        }
        return nil
    }

    private func way(to end: Int, _ cameFrom: [Int: Int]) -> [Int] {
        var way = [end]
        while let last = cameFrom[way[way.count - 1]] { way.append(last) }
        return way.reversed()
    }

    /// The strongly connected components. Source: Tarjan, Depth-First Search and Linear Graph Algorithms, 1972; with a
    /// stack of its own, since chains may be longer than a thread's.
    private static func knots(_ next: [[Int]]) -> [Int] {
        var knots = [Int](repeating: -1, count: next.count)
        var (order, low) = (knots, knots)
        var (open, path): ([Int], [(place: Int, link: Int)]) = ([], [])
        var count = 0
        for start in next.indices where order[start] < 0 {
            path.append((start, 0))
            while let (place, link) = path.last {
                if link == 0 {
                    (order[place], low[place]) = (count, count)
                    count += 1
                    open.append(place)
                }
                if link < next[place].count {
                    path[path.count - 1].link = link + 1
                    let target = next[place][link]
                    if order[target] < 0 {
                        path.append((target, 0))
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
