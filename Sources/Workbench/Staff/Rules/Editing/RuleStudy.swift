import RuleEngine
import RuleKeeping
import RuleModel
import RulePlugins
import RuleScenarios
import Synchronization
import TOMLSyntax
import WorkCalendar

/// Which scenario of which file.
struct ScenarioName: Hashable, Sendable {
    let file: String
    let title: String

    init(_ scenario: Scenario) {
        file = scenario.file
        title = scenario.title
    }
}

/// What a set of rule files says of itself: its faults, and whether the scenarios come as they expect.
struct RuleStudy: Sendable {
    let files: [RuleFile]
    /// Nil where there are errors.
    let ruleSet: RuleSet?
    let policy: CompiledPolicy?
    /// Faults of rules and of scenarios.
    private(set) var diagnostics: [SourceDiagnostic]
    /// Stored files that faults show places of besides.
    private(set) var storedFiles: [RuleFile] = []
    /// The scenarios told; none where there are errors.
    let runs: [ScenarioRun]

    var errors: Int { diagnostics.count { $0.severity == .error } }
    var warnings: Int { diagnostics.count { $0.severity == .warning } }
    var failed: [ScenarioRun] { runs.filter { !$0.isPassed } }
    var failedNames: Set<ScenarioName> { Set(failed.map { ScenarioName($0.scenario) }) }

    /// - Parameter wasInForce: whether the rules came into force before; then what only later versions of the product
    ///   refuse is told as warnings.
    /// - Parameter tolerated: what of that the rules in force have: where others have it too, it is said.
    init(_ files: [RuleFile], language: Language, wasInForce: Bool, tolerated: [SourceDiagnostic]) {
        self.files = files
        let checked = RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: RuleRevision.of(files.filter { !$0.isScenario }),
            wasInForce: wasInForce, tolerated: tolerated)
        let (policy, faultsOfSet) = Self.policy(checked.ruleSet, files)
        ruleSet = policy == nil ? nil : checked.ruleSet
        self.policy = policy
        guard let policy else {
            diagnostics = checked.diagnostics + faultsOfSet + Self.syntaxFaults(files)
            runs = []
            return
        }
        let readers = files.filter(\.isScenario).map { ScenarioReader($0, policy: policy) }
        let faults = readers.flatMap(\.diagnostics)
        diagnostics = checked.diagnostics + faults
        runs =
            faults.contains { $0.severity == .error }
            ? [] : readers.flatMap(\.scenarios).map { ScenarioRun($0, policy: policy, language: language) }
    }

    /// What the rules, taken together, probably do not mean, by what is known of requests on a day; nil where there are
    /// errors. Takes a moment.
    func analysis(on today: CivilDate) -> RuleAnalysis? {
        guard let ruleSet, let policy else { return nil }
        return RuleAnalysis(ruleSet, plugins: StandardRules.plugins, knowledge: policy.on(today).knowledge, on: today)
    }

    /// The same with what else a check found that knows the stored sets.
    func adding(_ check: RuleCheck) -> RuleStudy {
        var study = self
        study.diagnostics += check.diagnostics.filter { !diagnostics.contains($0) }
        study.storedFiles = check.storedFiles
        return study
    }

    /// The policy of rules without errors, or why they make none.
    private static func policy(
        _ ruleSet: RuleSet?, _ files: [RuleFile]
    ) -> (CompiledPolicy?, faults: [SourceDiagnostic]) {
        guard let ruleSet else { return (nil, []) }
        do { return (try PolicyComposer.policy(ruleSet, on: .earliest), []) } catch {
            return (nil, [error.diagnostic(files)])
        }
    }

    /// Without sound rules there are no words to read scenarios by, but the form of their text can be told.
    private static func syntaxFaults(_ files: [RuleFile]) -> [SourceDiagnostic] {
        files.filter(\.isScenario).flatMap { TOMLDocument(parsing: $0.bytes).diagnostics(file: $0.path) }
    }
}

/// Studies that were made lately: each page of the editor needs one, and most need the same.
final class RuleStudies: Sendable {
    private struct Key: Hashable {
        var revision: String
        var language: Language
        var wasInForce: Bool
        var tolerated: [SourceDiagnostic]
    }

    private static let most = 6
    private let made = Mutex<[(key: Key, study: RuleStudy)]>([])

    func study(
        _ files: [RuleFile], _ language: Language, wasInForce: Bool, tolerated: [SourceDiagnostic] = []
    ) -> RuleStudy {
        let key = Key(
            revision: RuleRevision.of(files), language: language, wasInForce: wasInForce, tolerated: tolerated)
        if let known = made.withLock({ $0.first { $0.key == key }?.study }) { return known }
        let study = RuleStudy(files, language: language, wasInForce: wasInForce, tolerated: tolerated)
        made.withLock { made in
            made.removeAll { $0.key == key }
            made.append((key, study))
            if made.count > Self.most { made.removeFirst() }
        }
        return study
    }
}
