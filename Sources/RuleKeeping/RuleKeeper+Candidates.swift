import Lifecycle
import RuleEngine
package import RuleModel
import RulePlugins
package import Store
import TOMLSyntax
import WorkCalendar

// What a set has to pass before it comes into force: check, analysis, trial.
extension RuleKeeper {
    /// So many of the newest requests are decided anew.
    private static let tried = 200

    /// Checks a whole set of files: their faults, units that open requests still use, packs that are gone.
    package func check(_ files: [RuleFile]) async throws(StoreError) -> RuleCheck {
        try await check(files, wasInForce: false, at: house.now())
    }

    /// Lets a set of files pass.
    ///
    /// - Parameter wasInForce: whether it was in force before: packs that were written since may be missing, and what
    ///   only later versions of the product refuse is let pass.
    func candidate(_ given: [RuleFile], wasInForce: Bool = false) async throws(RuleRefusal) -> RuleCandidate {
        let named = try Self.named(given)
        let files = named.filter { !$0.isScenario }
        let now = house.now()
        let check: RuleCheck
        let recent: [ServiceRequest]
        do throws(StoreError) {
            check = try await self.check(files, wasInForce: wasInForce, at: now)
            recent = try await house.database.read { sql in try RuleQueries.recentRequests(Self.tried, sql) }
        } catch { throw .store(error) }
        guard let ruleSet = check.ruleSet else {
            throw .faulty(RuleFolderFinding(check.diagnostics, in: files + check.storedFiles))
        }
        let policy: CompiledPolicy
        do throws(PolicyError) { policy = try PolicyComposer.policy(ruleSet, on: .earliest) } catch {
            throw .unusable(error)
        }
        let report = try self.report(on: ruleSet, policy, files, recent, wasInForce: wasInForce, at: now)
        return RuleCandidate(
            files: files, scenarios: named.filter(\.isScenario), ruleSet: ruleSet, policy: policy, report: report)
    }

    private func check(
        _ files: [RuleFile], wasInForce: Bool, at now: Instant
    ) async throws(StoreError) -> RuleCheck {
        let files = files.filter { !$0.isScenario }
        let revision = RuleRevision.of(files)
        let result = RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: revision, inUse: try await setsInUse(at: now),
            wasInForce: wasInForce, tolerated: tolerated, trees: trees)
        let vanished = wasInForce ? [] : vanishedPacks(in: result.ruleSet, at: now)
        let diagnostics = result.diagnostics + vanished
        return RuleCheck(
            revision: revision, ruleSet: vanished.isEmpty ? result.ruleSet : nil, diagnostics: diagnostics,
            storedFiles: storedFiles(namedIn: diagnostics))
    }

    /// The files of sets that are or were in force, as far as findings show places of them, by the names that they have there.
    private func storedFiles(namedIn diagnostics: [SourceDiagnostic]) -> [RuleFile] {
        let names = Set(diagnostics.flatMap { $0.related.map(\.file) })
        guard !names.isEmpty else { return [] }
        return inForce.sets.flatMap { set in
            set.files.map { RuleFile(path: SourceLocation.path($0.path, inSet: set.revision), bytes: $0.bytes) }
        }.filter { names.contains($0.path) }
    }

    /// Packs of the set in force that are gone.
    private func vanishedPacks(in saved: RuleSet?, at now: Instant) -> [SourceDiagnostic] {
        guard let saved else { return [] }
        let rules = inForce
        return VanishedPacks.faults(
            of: rules.newest.ruleSet, in: saved, on: rules.history.zone.date(of: now))
    }

    /// The sets that rounds of open requests may still use.
    private func setsInUse(at now: Instant) async throws(StoreError) -> [RuleSet] {
        let oldest = try await house.database.read { sql in try RuleQueries.oldestOpenRequest(sql) }
        return oldest.map { inForce.inUse(since: $0) } ?? []
    }

    /// What analysis and trial find, both on the day from which everything that is changed counts.
    private func report(
        on ruleSet: RuleSet, _ policy: CompiledPolicy, _ files: [RuleFile], _ recent: [ServiceRequest],
        wasInForce: Bool, at now: Instant
    ) throws(RuleRefusal) -> RuleDraftReport {
        let rules = inForce
        let known = Set(rules.newest.files)
        let changed = Set(files.filter { !known.contains($0) }.map(\.path))
        let days = ruleSet.packs.filter { changed.contains($0.path) }.map(\.header.effective)
        let day = ([rules.history.zone.date(of: now)] + days).max() ?? .earliest
        let (current, other) = (rules.own.on(day), policy.on(day))
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins, knowledge: other.knowledge)
        if let gap = Self.gap(in: analysis, of: ruleSet, insteadOf: rules.newest.ruleSet, current) {
            throw .gap(gap)
        }
        do throws(RuleTrialRun.Failure) {
            return RuleDraftReport(analysis, try RuleTrialRun(recent, current, other), bringsBack: wasInForce)
        } catch {
            throw .undecided(error.number)
        }
    }

    /// Requests that no rule answers, of a kind of which the set in force answers all.
    private static func gap(
        in analysis: RuleAnalysis, of given: RuleSet, insteadOf current: RuleSet, _ policy: CompiledPolicy
    ) -> RuleGap? {
        let gaps = analysis.findings.filter { $0.kind == .gap }
        guard !gaps.isEmpty else { return nil }
        let known = RuleAnalysis(current, plugins: StandardRules.plugins, knowledge: policy.knowledge)
        let sections = Set(known.findings.filter { $0.kind == .gap }.map(\.section))
        return gaps.first { !sections.contains($0.section) }.map { RuleGap($0, in: given, insteadOf: current) }
    }

    /// The files under the names that stored files have, in order.
    private static func named(_ files: [RuleFile]) throws(RuleRefusal) -> [RuleFile] {
        var named: [RuleFile] = []
        for file in files {
            let name = RuleRevision.name(of: file)
            guard RuleRevision.isUsable(name), !named.contains(where: { RuleRevision.name(of: $0) == name }) else {
                throw .unusableName(file.path)
            }
            named.append(RuleFile(path: "\(root)/\(name)", bytes: file.bytes))
        }
        return named.sorted { $0.path < $1.path }
    }
}
