import Lifecycle
import RuleEngine
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
    /// By the places of the plans.
    private var kinds: [Int: KindTally<BilingualText>] = [:]

    mutating func add(_ counted: KindTally<UInt32>, ofKind kind: Int, _ names: NamePools) {
        for (pair, requests) in counted.moves {
            kinds[kind, default: KindTally()].add(
                requests, to: .init(from: names.decisions[pair.from], to: names.decisions[pair.to]))
        }
    }

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
        for (kind, counted) in other.kinds { kinds[kind, default: KindTally()].add(counted) }
    }

    /// In an order that does not hang on who counted first.
    func population(_ vocabulary: Vocabulary, _ plans: ImpactPlans, _ columns: BacklogColumns) -> ImpactPopulation {
        var population = ImpactPopulation()
        population.kinds = kinds.sorted { $0.key < $1.key }.map { place, counted in
            let kind = plans.kinds[place].after.kind
            let moves = counted.moves.map { pair, requests in
                KindImpact.Move(
                    from: pair.from, to: pair.to, requests: requests.count,
                    examples: requests.rows.map { "\(columns.numbers[$0])" })
            }
            return KindImpact(section: kind.section, title: kind.title, requests: counts.requests, moves: moves)
        }
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
