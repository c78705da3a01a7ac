/// A command whose document is the list of faults, as `rules check --format json` gives it, where faults in files are why
/// it fails.
protocol FaultDocument {
    /// Whether its output is to be read by programs.
    var isForPrograms: Bool { get }
}

extension RulesTestCommand: FaultDocument { var isForPrograms: Bool { output.format == .json } }
extension RulesAnalyseCommand: FaultDocument { var isForPrograms: Bool { output.format == .json } }
extension RulesDiffCommand: FaultDocument { var isForPrograms: Bool { output.format == .json } }
extension RulesExplainCommand: FaultDocument { var isForPrograms: Bool { output.format == .json } }
extension RulesImpactCommand: FaultDocument { var isForPrograms: Bool { format == .json } }
extension RulesPublishCommand: FaultDocument { var isForPrograms: Bool { output.format == .json } }
