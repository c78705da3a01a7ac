import Measuring
import RuleEngine
import RuleModel
import RulePlugins
import ShippedRules

/// Analysing 500 routes over twelve attributes, as `rules analyse` does: together with all other rules, and with what is
/// known of every request.
enum AnalysisBenchmark {
    private static let ruleCount = 500
    /// A turn takes long enough to need few.
    private static let mostRounds = 5

    static func lines(_ plan: BenchmarkPlan) throws -> [ReportLine] {
        let (ruleSet, knowledge) = try rules()
        try check(RuleAnalysis(ruleSet, plugins: StandardRules.plugins, knowledge: knowledge))
        let results = Contest(
            [
                .init(operations: 1) {
                    RuleAnalysis(ruleSet, plugins: StandardRules.plugins, knowledge: knowledge).findings.count
                }
            ], rounds: min(plan.rounds, mostRounds)
        ).run()
        return [
            ReportLine(
                RulesBenchmark.area, "analysis of 500 routes over 12 attributes, overlaps and gaps shown",
                Sample(results[0].map { $0 / 1e6 }), in: .milliseconds, bar: .atMost(2_000))
        ]
    }

    private static func rules() throws -> (RuleSet, RequestKnowledge) {
        let shipped = RuleChecker.check(files: ShippedRules.files, plugins: StandardRules.plugins)
        guard let vocabulary = shipped.ruleSet?.vocabulary, let day = ShippedPolicy.day else {
            throw BenchmarkError.unusable("the shipped rules")
        }
        var drafts = RouteDrafts(vocabulary)
        let routes = drafts.file(ruleCount)
        let files = ShippedRules.files.filter { $0.path != routes.path } + [routes]
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        guard let ruleSet = checked.ruleSet else {
            throw BenchmarkError.unusable("the routes to be analysed have errors")
        }
        return (ruleSet, try PolicyComposer.policy(ruleSet, on: day).knowledge)
    }

    /// There has to be something to find, and all of it has to be found.
    private static func check(_ analysis: RuleAnalysis) throws {
        let kinds = Set(analysis.findings.filter { $0.section == "route" }.map(\.kind))
        guard analysis.isComplete, kinds.isSuperset(of: [.shadowed, .overlapping, .gap, .deadValue]) else {
            throw BenchmarkError.unusable("the analysis found \(kinds.map(\.rawValue).sorted()) alone, or not all")
        }
    }
}
