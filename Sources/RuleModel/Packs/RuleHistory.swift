public import WorkCalendar

/// The rule sets that were activated, and which version of each pack is in force when.
///
/// A version of a pack is in force from the later of its effective date and its activation until the next version of
/// that pack is; so a set that was activated with a future date leaves the one before it in force. A pack that a later
/// set does not have any more ends with that set's activation.
public struct RuleHistory: Sendable {
    /// A rule set and when it was activated.
    public struct Activation: Sendable {
        /// The rule set.
        public var ruleSet: RuleSet
        /// When it was activated; nil for the set that the product came with, whose packs count from their dates alone.
        public var at: Instant?
        /// The place of the activation that it brings back; open requests leave the versions in between again.
        public var bringsBack: Int?

        /// A rule set that was activated.
        public init(_ ruleSet: RuleSet, at: Instant?, bringsBack: Int? = nil) {
            self.ruleSet = ruleSet
            self.at = at
            self.bringsBack = bringsBack
        }
    }

    /// In the order of their activation.
    public let activations: [Activation]
    /// Whose days the dates of the packs are.
    public let zone: ZoneRules
    /// The moments at which the versions in force may change, in order.
    private let starts: [Instant]

    /// Rule sets in the order of their activation.
    public init(_ activations: [Activation], zone: ZoneRules) {
        self.activations = activations
        self.zone = zone
        var starts = Set(activations.compactMap(\.at))
        for activation in activations {
            for pack in activation.ruleSet.packs { starts.insert(activation.start(of: pack.header, in: zone)) }
        }
        self.starts = starts.sorted()
    }

    /// The version of each pack that is in force at a moment; a pack of which none is yet is taken from the newest set,
    /// where its dates keep its rules from counting. Nil where no set was activated by then.
    public func inForce(at moment: Instant) -> RuleSet? {
        let known = activations.indices.filter { activations[$0].at.map { $0 <= moment } ?? true }
        guard let newest = known.last else { return nil }
        let chosen = activations[newest].ruleSet.packs.map { pack in
            let started = known.last { start(of: pack.header.id, in: $0).map { $0 <= moment } ?? false }
            return (pack.header.id, started ?? newest)
        }
        return composed(of: chosen, base: newest)
    }

    /// The versions that a request's round uses of deadlines, routes and escalations: those in force when it began, or
    /// of each pack the newest later one that applies to open requests.
    ///
    /// A version that came later is taken as it was on the day it came into force.
    public func pinned(roundBegan: Instant, now: Instant) -> RuleSet? {
        guard let began = inForce(at: roundBegan) ?? inForce(at: now), let newest = inForce(at: now) else { return nil }
        var result = began
        // A pack that is new since then applies only where it says so, like a new version of an old one.
        let ids = Set(began.packs.map(\.header.id)).union(newest.packs.map(\.header.id))
        let newer = ids.compactMap { later($0, than: roundBegan, by: now) }
        guard !newer.isEmpty else { return began }
        let replaced = Set(newer.map(\.header.id))
        result.packs = (began.packs.filter { !replaced.contains($0.header.id) } + newer).sorted { $0.path < $1.path }
        result.vocabulary.merge(newest.vocabulary)
        result.revision = JoinedRevision.of([newest.revision, began.revision])
        return result
    }

    /// The number of the stretch of time, from 0, in which a moment lies; in one stretch the versions do not change.
    ///
    /// What is composed for one moment holds for its whole era, so caches are kept by eras.
    public func era(of moment: Instant) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The moments in a stretch of time, its ends included, at which the versions in force may change; in order.
    public func changes(from first: Instant, through last: Instant) -> [Instant] {
        starts.filter { $0 >= first && $0 <= last }
    }

    /// The newest version that came into force after a moment and by another one, and applies to open requests.
    private func later(_ id: String, than moment: Instant, by now: Instant) -> RulePack? {
        var index = activations.count
        while index > 0 {
            index -= 1
            guard let from = start(of: id, in: index), from <= now, let pack = activations[index].ruleSet.pack(id)
            else { continue }
            if from <= moment { return nil }
            if pack.header.appliesToOpen { return pack.settled(on: zone.date(of: from)) }
            if let former = activations[index].bringsBack { index = min(former + 1, index) }
        }
        return nil
    }

    /// From when the version of a pack in one of the sets is in force; nil where the set does not have it.
    private func start(of id: String, in index: Int) -> Instant? {
        activations[index].ruleSet.pack(id).map { activations[index].start(of: $0.header, in: zone) }
    }

    private func composed(of chosen: [(id: String, activation: Int)], base: Int) -> RuleSet {
        var set = activations[base].ruleSet
        for (place, (id, activation)) in chosen.enumerated() where activation != base {
            let older = activations[activation].ruleSet
            guard let pack = older.pack(id) else { continue }
            let later = set.packs[place].path
            set.mentions.removeAll { $0.location.path == later }
            set.mentions += older.mentions.filter { $0.location.path == pack.path }
            set.packs[place] = pack
            set.vocabulary.merge(older.vocabulary)
            set.revision = JoinedRevision.of([set.revision, older.revision])
        }
        return set
    }
}

extension RuleHistory.Activation {
    /// From when a pack of the set is in force.
    fileprivate func start(of pack: PackHeader, in zone: ZoneRules) -> Instant {
        let effective = zone.start(of: pack.effective)
        return at.map { max($0, effective) } ?? effective
    }
}

extension RulePack {
    /// The pack as it is on a day, as if it had been so since ever.
    func settled(on day: CivilDate) -> RulePack {
        var pack = self
        pack.sections = sections.mapValues { $0.settled(on: day) }
        return pack
    }
}
