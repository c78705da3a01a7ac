package import Logging
package import Metrics
package import RuleFiles
package import RuleModel
package import RulePlugins
import ServiceDesk
package import Store
import Synchronization
package import TOMLSyntax
package import WorkCalendar

/// Keeps the rules that are in force: loads them from the database, and takes up what policy staff save.
///
/// The database is the truth: every set that ever came into force is stored whole. The folder is the working copy; only
/// one that differs from what was last taken up counts as changed, and one that is wrong in any way changes nothing.
package final class RuleKeeper: PolicySource, Sendable {
    /// Where everything stands and what is asked of it.
    package struct House: Sendable {
        package var database: any Database
        /// The working copy; nil where there is none.
        package var folder: RuleFolder?
        /// The rules that seed an empty database.
        package var shipped: [RuleFile]
        /// What happens to a changed folder; asked at each change.
        package var mode: @Sendable () -> RuleActivationMode
        package var now: @Sendable () -> Instant
        package var logger: Logger
        package var metrics: any MetricsFactory
        package var pace: ReckoningPace

        package init(
            database: any Database, folder: RuleFolder?, shipped: [RuleFile],
            mode: @escaping @Sendable () -> RuleActivationMode, now: @escaping @Sendable () -> Instant, logger: Logger,
            metrics: any MetricsFactory = MetricsSystem.factory, pace: ReckoningPace = .ofMachine
        ) {
            self.database = database
            self.folder = folder
            self.shipped = shipped
            self.mode = mode
            self.now = now
            self.logger = logger
            self.metrics = metrics
            self.pace = pace
        }
    }

    let house: House
    let signals: RuleSignals
    private let state: Mutex<State>
    let watch = Mutex(FolderWatch())
    let formerSets = FormerSets()
    /// Of the files that were checked last.
    let trees = KeptTrees()

    private struct State {
        var inForce: RulesInForce
        var finding: RuleFolderFinding?
        /// What keeps a scenario test of the folder from being read.
        var scenarioFault: BilingualText?
        /// Why approved rules could not come into force when their time came.
        var publicationFault: BilingualText?
        /// The terms by which clocks are reckoned, or on their way to be.
        var reckoned: ReckonedTerms?
        /// Why a set that was approved for a time to come cannot come into force then, as things stand.
        var waitingFault: BilingualText?
        /// What became of it when it was tried.
        var waitingTrial: WaitingTrial?
    }

    /// Terms with the rules that made them: once other rules are in force, the two are compared.
    struct ReckonedTerms {
        var terms: ClockTerms
        var rules: RulesInForce
    }

    /// What came of trying a set that was approved for a time to come, upon a set in force.
    struct WaitingTrial {
        var hash: String
        var base: String
        /// Nil where it passed.
        var refusal: RuleRefusal?
    }

    init(_ house: House, inForce: RulesInForce) {
        self.house = house
        signals = RuleSignals(house.metrics)
        state = Mutex(State(inForce: inForce))
        signals.show(nil)
    }

    /// The rules that are in force.
    package var inForce: RulesInForce { state.withLock { $0.inForce } }

    /// The policy for a request that is registered now.
    package var current: CompiledPolicy {
        let rules = inForce
        let now = house.now()
        // Only a set that waits for its date could make no policy; until then the one of the time of loading holds.
        return (try? rules.policy(roundBegan: nil, at: now)) ?? rules.initial.on(rules.history.zone.date(of: now))
    }

    /// The policy for a round that began at a moment; nil for a request that is only being registered.
    ///
    /// Made once for each stretch of time and kept, so that every command can ask.
    package func policy(roundBegan: Instant?, at now: Instant) throws(PolicyError) -> CompiledPolicy {
        try inForce.policy(roundBegan: roundBegan, at: now)
    }

    /// The hash of the set that was activated last.
    package var activeRevision: String { inForce.newest.revision }
    /// The files of the set in force, as they were stored.
    package var files: [RuleFile] { inForce.newest.files }
    /// What this version of the product would refuse of the set in force, were it new.
    package var tolerated: [SourceDiagnostic] { inForce.newest.tolerated }
    /// Every usable set that some round may still ask for, newest first; ``history()`` has all of them.
    package var revisions: [ActivatedSet] { inForce.sets.reversed() }
    /// Why the folder as it stands is not in force; nil where it is, or was never wrong.
    package var finding: RuleFolderFinding? { state.withLock { $0.finding } }
    /// What is wrong with the folder or with a publication, as one sentence, for readiness.
    package var fault: BilingualText? {
        state.withLock { $0.publicationFault ?? $0.waitingFault ?? $0.finding?.sentence }
    }

    /// What is wrong with the scenario tests of the folder, as one sentence, for readiness: it keeps no rule from being used.
    package var scenarioFault: BilingualText? { state.withLock { $0.scenarioFault } }

    /// What became of the rules in force with an upgrade of the product, as one sentence, for readiness: nil where
    /// they are the ones activated last, and are what this version takes.
    package var upgradeRemark: BilingualText? { inForce.upgradeRemark }

    /// The newest wins, whoever comes last.
    func swap(to inForce: RulesInForce) {
        state.withLock { state in
            guard inForce.lastActivation >= state.inForce.lastActivation else { return }
            state.inForce = inForce
        }
    }

    var reckoned: ReckonedTerms? {
        get { state.withLock { $0.reckoned } }
        set { state.withLock { $0.reckoned = newValue } }
    }

    var waitingTrial: WaitingTrial? {
        get { state.withLock { $0.waitingTrial } }
        set { state.withLock { $0.waitingTrial = newValue } }
    }

    func showPublication(_ fault: BilingualText?) { state.withLock { $0.publicationFault = fault } }
    /// - Returns: false where this was shown already.
    @discardableResult
    func showWaiting(_ fault: BilingualText?) -> Bool {
        state.withLock { state in
            defer { state.waitingFault = fault }
            return state.waitingFault != fault
        }
    }

    /// - Returns: false where this was shown already.
    func showScenarios(_ fault: BilingualText?) -> Bool {
        state.withLock { state in
            defer { state.scenarioFault = fault }
            return state.scenarioFault != fault
        }
    }

    func show(_ finding: RuleFolderFinding?) {
        state.withLock { $0.finding = finding }
        signals.show(finding)
    }
}
