import Measuring
import RuleEngine
import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax

/// Comparing two versions of 500 routes over twelve attributes, all of them others, as `rules diff` does.
enum ComparisonBenchmark {
    private static let ruleCount = 500
    /// A turn takes long enough to need few.
    private static let mostRounds = 5

    static func lines(_ plan: BenchmarkPlan) throws -> [ReportLine] {
        let (old, new) = try versions()
        try check(RuleSetComparison(from: old, to: new))
        let results = Contest(
            [.init(operations: 1) { RuleSetComparison(from: old, to: new).changes.count }],
            rounds: min(plan.rounds, mostRounds)
        ).run()
        return [
            ReportLine(
                RulesBenchmark.area, "comparison of 500 routes over 12 attributes, all changed, with examples",
                Sample(results[0].map { $0 / 1e6 }), in: .milliseconds, bar: .atMost(2_000))
        ]
    }

    private static func versions() throws -> (RuleSetComparison.Version, RuleSetComparison.Version) {
        let shipped = RuleChecker.check(files: ShippedRules.files, plugins: StandardRules.plugins)
        guard let vocabulary = shipped.ruleSet?.vocabulary else { throw BenchmarkError.unusable("the shipped rules") }
        var drafts = RouteDrafts(vocabulary)
        let files = drafts.versions(ruleCount)
        return (try version(files.old), try version(files.new))
    }

    private static func version(_ routes: RuleFile) throws -> RuleSetComparison.Version {
        let files = ShippedRules.files.filter { $0.path != routes.path } + [routes]
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        guard let ruleSet = checked.ruleSet else {
            throw BenchmarkError.unusable("the routes to be compared have errors")
        }
        return RuleSetComparison.Version(ruleSet, files: files)
    }

    /// Every route has to be told, and nothing left open.
    private static func check(_ comparison: RuleSetComparison) throws {
        let unproven = comparison.changes.count { change in
            change.changesMeaning && change.details.contains { $0.key == "proof" }
        }
        guard comparison.changes.count >= ruleCount, unproven == 0 else {
            throw BenchmarkError.unusable("the comparison told \(comparison.changes.count), \(unproven) unproven")
        }
    }
}
