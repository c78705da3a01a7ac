import RuleModel
import RulePlugins
import TOMLSyntax

/// The changes of one population by names, as all threads counted them.
struct PopulationTally: Sendable {
    /// From one value to another; nil for no unit.
    struct Move: Hashable, Sendable {
        var from: String?
        var to: String?
    }

    var counts = ImpactCounts()
    var leads: [Move: Int] = [:]
    var tracks: [Move: Int] = [:]
    private var clocks: [ClockName: ClockImpact] = [:]
    private var units: [UnitName?: UnitImpact] = [:]

    mutating func add(_ impact: ClockImpact, of clock: ClockName) {
        clocks[clock, default: ClockImpact(clock, title: BilingualText(chinese: "", english: ""))] += impact
    }

    mutating func add(_ impact: UnitImpact) { units[impact.unit, default: UnitImpact(impact.unit)] += impact }

    mutating func add(_ other: PopulationTally) {
        counts += other.counts
        leads.merge(other.leads, uniquingKeysWith: +)
        tracks.merge(other.tracks, uniquingKeysWith: +)
        for (clock, impact) in other.clocks { add(impact, of: clock) }
        for impact in other.units.values { add(impact) }
    }

    /// In an order that does not hang on who counted first.
    func population(_ vocabulary: Vocabulary) -> ImpactPopulation {
        var population = ImpactPopulation()
        population.counts = counts
        population.leads = Self.moves(leads)
        population.tracks = Self.moves(tracks)
        population.clocks = clocks.values.map { impact in
            var impact = impact
            impact.title = vocabulary.clockTitle(impact.clock)
            return impact
        }.sorted { $0.clock.rawValue < $1.clock.rawValue }
        population.units = units.values.filter(\.isChanged).sorted { left, right in
            (right.weight, left.unit?.rawValue ?? "") < (left.weight, right.unit?.rawValue ?? "")
        }
        return population
    }

    private static func moves(_ moves: [Move: Int]) -> [ImpactMove] {
        moves.map { ImpactMove(from: $0.from, to: $0.to, requests: $1) }.sorted(by: ImpactMove.precedes)
    }
}

extension UnitImpact {
    fileprivate var weight: Int { newlyOverdue + dueChanged + abs(after - before) + noLongerOverdue }
}

extension Vocabulary {
    /// What a clock is called.
    func clockTitle(_ clock: ClockName) -> BilingualText {
        member(clock.rawValue, of: .clock)?.title ?? BilingualText(chinese: clock.rawValue, english: clock.rawValue)
    }
}
