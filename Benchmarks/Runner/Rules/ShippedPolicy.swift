import RuleModel
import RulePlugins
import ShippedRules
import WorkCalendar

/// The rules that the product is built with, compiled.
enum ShippedPolicy {
    static let day = CivilDate(year: 2026, month: 3, day: 2)

    static func policy() throws -> CompiledPolicy {
        let checked = RuleChecker.check(files: ShippedRules.files, plugins: StandardRules.plugins)
        guard let ruleSet = checked.ruleSet, let day else { throw BenchmarkError.unusable("the shipped rules") }
        return try PolicyComposer.policy(ruleSet, on: day)
    }
}
