package import RuleModel
import RulePlugins
package import TOMLSyntax

/// What came of scenarios, in lines for people.
package struct ScenarioReport: Sendable {
    private let sources: [String: LineTable]
    private let language: Language

    /// - Parameter sources: the scenario files, to find lines in.
    package init(sources: [String: LineTable], language: Language = .chinese) {
        self.sources = sources
        self.language = language
    }

    /// Each scenario that did not come as expected, with the differences and why the rules say so.
    package func failures(_ runs: [ScenarioRun]) -> [String] {
        runs.filter { !$0.isPassed }.flatMap { run -> [String] in
            [heading(run)] + run.differences.flatMap(lines)
        }
    }

    /// How many passed, in one sentence.
    package func summary(_ runs: [ScenarioRun]) -> String {
        let failed = runs.count { !$0.isPassed }
        return said(
            "\(runs.count) 个情景，\(runs.count - failed) 个符合，\(failed) 个不符合。",
            "\(runs.count) scenario\(runs.count == 1 ? "" : "s"), \(runs.count - failed) as expected, \(failed) not.")
    }

    /// The shares that scenarios reach, and each rule and condition that they do not.
    package func lines(_ coverage: ScenarioCoverage, vocabulary: Vocabulary) -> [String] {
        let (reached, rules) = coverage.rules
        let (seen, conditions) = coverage.conditions
        let sentences = ConditionSentence(vocabulary)
        var lines = coverage.entries.flatMap { entry -> [String] in
            let name = "\(entry.location): \(entry.section) \(entry.reference.rule)（\(entry.reference.title)）"
            guard entry.isReached else { return [said("\(name)：没有情景用到", "\(name): no scenario reaches it")] }
            return entry.tests.filter { !($0.wasMet && $0.wasNot) }.map { test in
                let sentence = sentences.text(.attribute(test.test))
                return said(
                    "\(name)：“\(sentence.chinese)”只见过\(test.wasMet ? "成立" : "不成立")",
                    "\(name): “\(sentence.english)” was only seen \(test.wasMet ? "true" : "false")")
            }
        }
        lines.append(
            said(
                "规则 \(reached)/\(rules)（\(ScenarioCoverage.percent(reached, of: rules))%），条件 \(seen)/\(conditions)（\(ScenarioCoverage.percent(seen, of: conditions))%）。",
                "Rules \(reached)/\(rules) (\(ScenarioCoverage.percent(reached, of: rules)) %), conditions \(seen)/\(conditions) (\(ScenarioCoverage.percent(seen, of: conditions)) %)."
            ))
        return lines
    }

    private func heading(_ run: ScenarioRun) -> String {
        "\(place(run.scenario.file, run.scenario.range)): \(run.scenario.title)"
    }

    private func lines(_ difference: ScenarioRun.Difference) -> [String] {
        [
            said(
                "  \(difference.key)：期望 \(difference.expected)，实际 \(difference.actual)",
                "  \(difference.key): expected \(difference.expected), found \(difference.actual)")
        ] + difference.reasons.map { "    \($0)" }
    }

    private func place(_ file: String, _ range: Range<Int>) -> String {
        let line = sources[file].map { $0.position(of: range.lowerBound).line } ?? 1
        return "\(file):\(line)"
    }

    private func said(_ chinese: String, _ english: String) -> String { language == .english ? english : chinese }
}
