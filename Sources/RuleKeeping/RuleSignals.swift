import Metrics

/// What operations see of the rules.
struct RuleSignals: Sendable {
    private let reloads: [RuleReload: Counter]
    private let fault: Gauge
    private let reckoned: Counter

    init(_ factory: any MetricsFactory) {
        reloads = Dictionary(
            uniqueKeysWithValues: RuleReload.allCases.map { outcome in
                let dimensions = [("outcome", outcome.rawValue)]
                return (
                    outcome,
                    Counter(label: "tongxing_rule_reloads_total", dimensions: dimensions, factory: factory)
                )
            })
        reckoned = Counter(label: "tongxing_rule_requests_reckoned_total", dimensions: [], factory: factory)
        fault = Gauge(label: "tongxing_rule_folder_fault", dimensions: [], factory: factory)
    }

    /// Open requests whose clocks moved with the rules.
    func countReckoned(_ requests: Int) { reckoned.increment(by: requests) }

    func count(_ outcome: RuleReload) { reloads[outcome]?.increment() }

    /// 1 while the folder is wrong and the last good set serves on.
    func show(_ finding: RuleFolderFinding?) { fault.record(finding == nil ? 0 : 1) }
}
