import RuleModel
import RulePlugins
import TOMLSyntax

/// Counts the changes of one population, by numbers of names; each thread has its own.
struct PopulationCounter {
    private var counts = ImpactCounts()
    private var leads: [UInt64: Int] = [:]
    private var tracks: [UInt64: Int] = [:]
    private var clocks: [UInt32: ClockImpact] = [:]
    /// By the numbers of the leads that the rules name.
    private var named: [UInt32: (before: Int, after: Int)] = [:]
    /// By the numbers of the leads that requests have now.
    private var held: [UInt32: UnitImpact] = [:]
    /// By the places of the plans.
    private var kinds: [Int: KindTally<UInt32>] = [:]

    private static let noClock = ClockImpact("", title: BilingualText(chinese: "", english: ""))

    mutating func count(_ change: RequestChange, of row: Int, lead: UInt32) {
        counts.requests += 1
        named[change.before.lead, default: (0, 0)].before += 1
        named[change.after.lead, default: (0, 0)].after += 1
        guard change.isChange else { return }
        counts.affected += 1
        if change.movesLead {
            counts.leadChanged += 1
            leads[Self.pair(change.before.lead, change.after.lead), default: 0] += 1
        }
        if change.movesSupport { counts.supportChanged += 1 }
        if change.movesTrack {
            counts.trackChanged += 1
            tracks[Self.pair(change.before.track, change.after.track), default: 0] += 1
        }
        for kind in change.kinds {
            kinds[kind.kind, default: KindTally()].count(.init(from: kind.before, to: kind.after), row: row)
        }
        if !change.clocks.isEmpty { countClocks(of: change, lead) }
    }

    private mutating func countClocks(of change: RequestChange, _ lead: UInt32) {
        for clock in change.clocks {
            clocks[clock.clock, default: Self.noClock].count(clock)
        }
        let ways = change.ways
        var unit = held[lead] ?? UnitImpact(nil)
        if ways.contains(.due) {
            counts.dueChanged += 1
            unit.dueChanged += 1
        }
        if ways.contains(.newlyOverdue) {
            counts.newlyOverdue += 1
            unit.newlyOverdue += 1
        }
        if ways.contains(.noLongerOverdue) {
            counts.noLongerOverdue += 1
            unit.noLongerOverdue += 1
        }
        held[lead] = unit
        if ways.contains(.wouldBeLate) { counts.wouldBeLate += 1 }
        if ways.contains(.wouldBeInTime) { counts.wouldBeInTime += 1 }
    }

    private static func pair(_ from: UInt32, _ to: UInt32) -> UInt64 { UInt64(from) << 32 | UInt64(to) }

    /// The same by names, added to what other threads counted.
    func add(to tally: inout PopulationTally, _ names: NamePools, _ held: ValuePool<UnitName?>) {
        tally.counts += counts
        for (pair, count) in leads {
            let move = PopulationTally.Move(
                from: names.units[UInt32(pair >> 32)]?.rawValue,
                to: names.units[UInt32(truncatingIfNeeded: pair)]?.rawValue)
            tally.leads[move, default: 0] += count
        }
        for (pair, count) in tracks {
            let move = PopulationTally.Move(
                from: names.tracks[UInt32(pair >> 32)].rawValue,
                to: names.tracks[UInt32(truncatingIfNeeded: pair)].rawValue)
            tally.tracks[move, default: 0] += count
        }
        for (clock, impact) in clocks { tally.add(impact, of: names.clocks[clock]) }
        for (kind, counted) in kinds { tally.add(counted, ofKind: kind, names) }
        for (unit, count) in named {
            var impact = UnitImpact(names.units[unit])
            (impact.before, impact.after) = count
            tally.add(impact)
        }
        for (unit, impact) in self.held {
            var impact = impact
            impact.unit = held[unit]
            tally.add(impact)
        }
    }
}
