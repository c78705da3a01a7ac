public import RuleModel
public import RulePlugins
public import TOMLSyntax

/// Scenario files told by rules, with kinds of rule of one's own among them; what `tongxing rules test` does.
public struct ScenarioTest: Sendable {
    /// Everything wrong in the scenario files themselves; scenarios that cannot be read are not told.
    public let diagnostics: [SourceDiagnostic]
    /// How many scenarios came as expected.
    public let passed: Int
    /// How many did not.
    public let failed: Int
    /// For each that did not, expected, actual and why, in lines.
    public let failures: [String]
    /// The lesser of the shares of rules reached and of conditions seen both ways, in whole percent, rounded down.
    public let percent: Int
    /// What no scenario reaches, in lines, and the shares.
    public let coverage: [String]

    /// Tells every scenario.
    ///
    /// - Parameters:
    ///   - files: files of scenarios; others among them are left out.
    ///   - policy: the policy of the rules, made with the same kinds.
    ///   - plugins: the kinds of rule.
    public init(
        _ files: [RuleFile], policy: CompiledPolicy, plugins: [any RulePlugin], language: Language = .chinese
    ) {
        let stories = files.filter(\.isScenario)
        let readers = stories.map { ScenarioReader($0, policy: policy, plugins: plugins) }
        let runs = readers.flatMap(\.scenarios).map { ScenarioRun($0, policy: policy, language: language) }
        let sources = Dictionary(stories.map { ($0.path, LineTable($0.bytes)) }) { first, _ in first }
        let report = ScenarioReport(sources: sources, language: language)
        let measured = ScenarioCoverage(runs, policy: policy)
        diagnostics = readers.flatMap(\.diagnostics)
        failed = runs.count { !$0.isPassed }
        passed = runs.count { $0.isPassed }
        failures = report.failures(runs)
        percent = measured.percent
        coverage = report.lines(measured, vocabulary: policy.vocabulary)
    }
}
