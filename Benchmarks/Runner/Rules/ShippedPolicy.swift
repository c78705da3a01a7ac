import RuleModel
import RulePlugins
import ShippedRules
import WorkCalendar

/// The rules that the product is built with, compiled.
enum ShippedPolicy {
    static let day = CivilDate(year: 2026, month: 3, day: 2)

    /// - Parameter pieces: what is to stand in the files for what, one after the other.
    static func policy(replacing pieces: KeyValuePairs<String, String> = [:]) throws -> CompiledPolicy {
        let files = ShippedRules.files.map { file in
            RuleFile(path: file.path, text: pieces.reduce(file.text) { $0.replacing($1.key, with: $1.value) })
        }
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        guard let ruleSet = checked.ruleSet, let day else { throw BenchmarkError.unusable("the shipped rules") }
        return try PolicyComposer.policy(ruleSet, on: day)
    }
}
