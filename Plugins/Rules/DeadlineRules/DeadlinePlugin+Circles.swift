import RuleModel
import TOMLSyntax

extension DeadlinePlugin {
    /// No clocks supersede one another in a circle; a circle is told once, with every rule that is part of it.
    func checkSuperseding(_ rules: [Rule<DeadlineRule>], _ diagnostics: inout [SourceDiagnostic]) {
        var next: [ClockName: [ClockName]] = [:]
        var arrows: [(from: ClockName, to: ClockName, location: SourceLocation)] = []
        for rule in rules {
            guard let other = rule.outcome.supersededBy, other != rule.outcome.clock else { continue }
            next[rule.outcome.clock, default: []].append(other)
            arrows.append((rule.outcome.clock, other, rule.place(of: "superseded-by")))
        }
        let circles = ClockCircles(next)
        let within = arrows.filter { circles.areInOne($0.from, $0.to) }
        let parts = Dictionary(grouping: within) { circles.number(of: $0.from) }
        for circle in parts.values {
            let path = [circle[0].from] + circles.path(from: circle[0].to, to: circle[0].from)
            diagnostics.append(
                RuleFault.supersedingCircular(
                    path.map(\.rawValue), at: circle[0].location, others: circle.dropFirst().map(\.location)))
        }
    }
}

/// Which clocks lead to one another and back, over any number of others.
private struct ClockCircles {
    private let next: [ClockName: [ClockName]]
    private var numbers: [ClockName: Int] = [:]

    /// The circles of what supersedes each clock; in time linear in that, by S. R. Kosaraju's algorithm.
    init(_ next: [ClockName: [ClockName]]) {
        self.next = next
        var before: [ClockName: [ClockName]] = [:]
        for (clock, others) in next {
            for other in others { before[other, default: []].append(clock) }
        }
        for (number, clock) in Self.finished(next).reversed().enumerated() where numbers[clock] == nil {
            numbers[clock] = number
            var open = [clock]
            while let reached = open.popLast() {
                for former in before[reached] ?? [] where numbers[former] == nil {
                    numbers[former] = number
                    open.append(former)
                }
            }
        }
    }

    /// The clocks in the order in which nothing more is to be reached from them.
    private static func finished(_ next: [ClockName: [ClockName]]) -> [ClockName] {
        var order: [ClockName] = []
        var seen = Set<ClockName>()
        for start in next.keys where seen.insert(start).inserted {
            var open = [(clock: start, rest: next[start] ?? [])]
            while !open.isEmpty {
                let last = open.count - 1
                guard let other = open[last].rest.popLast() else {
                    order.append(open[last].clock)
                    open.removeLast()
                    continue
                }
                if seen.insert(other).inserted { open.append((other, next[other] ?? [])) }
            }
        }
        return order
    }

    func number(of clock: ClockName) -> Int? { numbers[clock] }

    func areInOne(_ clock: ClockName, _ other: ClockName) -> Bool {
        numbers[clock] != nil && numbers[clock] == numbers[other]
    }

    /// The shortest way from one clock of a circle to another, both included.
    func path(from start: ClockName, to end: ClockName) -> [ClockName] {
        var former: [ClockName: ClockName] = [start: start]
        var reached = [start]
        var place = 0
        while place < reached.count, former[end] == nil {
            for clock in next[reached[place]] ?? [] where former[clock] == nil {
                former[clock] = reached[place]
                reached.append(clock)
            }
            place += 1
        }
        var path = [end]
        while let clock = former[path[path.count - 1]], clock != path[path.count - 1] { path.append(clock) }
        return path.reversed()
    }
}
