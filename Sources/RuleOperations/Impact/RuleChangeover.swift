import RuleEngine
import RuleKeeping
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// From the rules in force to changed ones: what is different, and the policy that will hold.
struct RuleChangeover {
    /// The policy of the changed rules on the day from which all of them hold: today, or when the last of the changed
    /// packs begins.
    let after: CompiledPolicy
    /// Whether both mean the same.
    let isEquivalent: Bool
    /// What changes, one sentence each.
    let sentences: [BilingualText]
    /// The changed packs, by their titles: those that open requests move to, and those for requests to come.
    let packsForOpen: [String]
    let packsForNew: [String]

    init(from old: [RuleFile], to new: [RuleFile], before: CompiledPolicy, at now: Instant) throws {
        let (older, newer) = (
            Self.check(old, wasInForce: true), Self.check(new, wasInForce: false)
        )
        guard let changed = newer.ruleSet else { throw BacklogImpact.Fault.invalid(newer.diagnostics) }
        let today = before.calendar.date(of: now)
        let kept = Dictionary(old.map { ($0.path, $0.bytes) }) { first, _ in first }
        let written = Set(new.filter { kept[$0.path] != $0.bytes }.map(\.path))
        let beginnings = changed.packs.filter { written.contains($0.path) }.map(\.header.effective)
        let day = max(beginnings.max() ?? today, today)
        do throws(PolicyError) {
            after = try PolicyComposer.policy(changed, on: day)
        } catch { throw BacklogImpact.Fault.unusable(error) }
        guard let inForce = older.ruleSet else {
            // Rules of an older version of the product, which this one would refuse: they are compared by decisions only.
            (isEquivalent, sentences, packsForOpen, packsForNew) = (false, [], [], [])
            return
        }
        let comparison = RuleSetComparison(from: .init(inForce, files: old), to: .init(changed, files: new))
        isEquivalent = comparison.isEquivalent
        let changes = comparison.changes.filter(\.changesMeaning)
        sentences = changes.map(\.text)
        let reach = PackReach(changes, inForce, changed)
        (packsForOpen, packsForNew) = (reach.open, reach.new)
    }

    private static func check(_ files: [RuleFile], wasInForce: Bool) -> RuleChecker.Result {
        RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: RuleRevision.of(files.filter { !$0.isScenario }),
            wasInForce: wasInForce)
    }
}

/// Which of the changed packs open requests move to once they are published.
private struct PackReach {
    var open: [String] = []
    var new: [String] = []

    init(_ changes: [RuleChange], _ before: RuleSet, _ after: RuleSet) {
        let pinned = Set(StandardRules.plugins.filter { $0.pinning == .round }.map(\.section))
        for change in changes {
            guard let path = change.location?.path,
                let pack = (after.packs + before.packs).first(where: { $0.path == path })
            else { continue }
            let title = pack.header.title
            if pack.header.appliesToOpen || !pinned.union(["pack"]).contains(change.section) {
                if !open.contains(title) { open.append(title) }
            } else if !new.contains(title) {
                new.append(title)
            }
        }
        new.removeAll { open.contains($0) }
    }
}
