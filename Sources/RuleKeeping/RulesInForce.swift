import RuleModel
package import RulePlugins
import Store
import Synchronization
package import WorkCalendar

/// The rules that are in force until the next set is activated: a value that never changes, and the policies made of it.
package final class RulesInForce: Sendable {
    /// The set that was activated last.
    package let newest: ActivatedSet
    /// Every usable set that some round may still ask for, oldest first.
    let sets: [ActivatedSet]
    /// The place of the last activation that is known of, usable or not.
    let lastActivation: Int64
    let history: RuleHistory
    /// What the newest set says by itself; compiled once for all that asks it.
    let own: CompiledPolicy
    /// What holds for a new request at the time of loading.
    let initial: CompiledPolicy
    private let policies: Mutex<[Eras: CompiledPolicy]>

    /// The stretches of time in which now and the round's beginning lie: in them nothing changes but the day.
    private struct Eras: Hashable {
        var now: Int
        var round: Int
    }

    /// - Parameter own: what the newest set says by itself, where it is compiled already.
    /// - Throws: Where the newest set makes no policy: then it cannot come into force.
    init(
        _ sets: [ActivatedSet], lastActivation: Int64, at now: Instant, own: CompiledPolicy? = nil
    ) throws(PolicyError) {
        guard let newest = sets.last else { throw .calendarMissing }
        self.newest = newest
        self.sets = sets
        self.lastActivation = lastActivation
        // Days are those of the newest calendar's zone, for the dates of packs too.
        if let own, own.revision == newest.revision {
            self.own = own
        } else {
            self.own = try PolicyComposer.policy(newest.ruleSet, on: .earliest)
        }
        history = RuleHistory(
            sets.indices.map { index in
                RuleHistory.Activation(
                    sets[index].ruleSet, at: sets[index].cause == .seed ? nil : sets[index].at,
                    bringsBack: Self.broughtBack(by: index, in: sets))
            }, zone: self.own.calendar.zone)
        let eras = Eras(now: history.era(of: now), round: history.era(of: now))
        // A round that begins now is pinned to what is in force now: the newest set whole, unless a pack of it waits.
        let isWhole = history.inForce(at: now).map { $0.revision == newest.revision } ?? false
        initial =
            isWhole
            ? self.own.on(history.zone.date(of: now))
            : try Self.policy(of: history, newest, roundBegan: now, at: now)
        policies = Mutex([eras: initial])
    }

    /// Whether the last set has nothing left to say once another is activated.
    func isSuperseded(by next: ActivatedSet) -> Bool { newest.isSuperseded(by: next, in: history.zone) }

    /// The same without the set before the newest.
    func withoutFormer(at now: Instant) throws(PolicyError) -> RulesInForce {
        try RulesInForce(sets.dropLast(2) + [newest], lastActivation: lastActivation, at: now, own: own)
    }

    /// The policy for a round that began at a moment; nil for a request that is only being registered.
    package func policy(roundBegan: Instant?, at now: Instant) throws(PolicyError) -> CompiledPolicy {
        let began = min(roundBegan ?? now, now)
        let eras = Eras(now: history.era(of: now), round: history.era(of: began))
        let day = history.zone.date(of: now)
        let round = history.zone.date(of: began)
        if let known = policies.withLock({ $0[eras] }) { return known.on(day, roundBegan: round) }
        let made = try Self.policy(of: history, newest, roundBegan: began, at: now)
        policies.withLock { $0[eras] = made }
        return made.on(day, roundBegan: round)
    }

    private static func policy(
        of history: RuleHistory, _ last: ActivatedSet, roundBegan: Instant, at now: Instant
    ) throws(PolicyError) -> CompiledPolicy {
        let newest = history.inForce(at: now) ?? last.ruleSet
        let pinned = history.pinned(roundBegan: roundBegan, now: now) ?? newest
        return try PolicyComposer.policy(newest: newest, pinned: pinned, on: history.zone.date(of: now))
    }

    /// What holds at a moment: other terms, where another set or another day's version is in force.
    func terms(at now: Instant) -> ClockTerms {
        ClockTerms(
            activation: lastActivation, since: history.changes(from: .earliest, through: now).last ?? .earliest)
    }

    /// The sets that rounds which began since a moment may still use.
    func inUse(since moment: Instant) -> [RuleSet] {
        var sets = history.inForce(at: moment).map { [$0] } ?? []
        sets += history.activations.filter { $0.at.map { $0 > moment } ?? false }.map(\.ruleSet)
        return sets
    }

    /// The place of the set that a rollback brings back.
    private static func broughtBack(by index: Int, in sets: [ActivatedSet]) -> Int? {
        guard sets[index].cause == .rollback else { return nil }
        return sets[..<index].lastIndex { $0.revision == sets[index].revision }
    }
}
