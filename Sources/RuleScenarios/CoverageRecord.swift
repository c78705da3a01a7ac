import RuleModel
import RulePlugins
import TOMLSyntax

/// What scenarios reach as data: every rule, and each of its conditions.
package struct CoverageRecord: Sendable, Encodable {
    /// One rule.
    package struct Rule: Sendable, Encodable {
        package var section: String
        package var id: String
        package var file: String
        package var line: Int
        package var isReached: Bool
        package var conditions: [Condition]
    }

    /// One condition of a rule.
    package struct Condition: Sendable, Encodable {
        /// As a sentence.
        package var text: String
        package var wasMet: Bool
        package var wasNotMet: Bool
    }

    package var rulesReached: Int
    package var rulesAll: Int
    /// Rounded down.
    package var rulesPercent: Int
    package var conditionsSeen: Int
    package var conditionsAll: Int
    /// Rounded down.
    package var conditionsPercent: Int
    package var rules: [Rule]

    init(_ coverage: ScenarioCoverage, _ vocabulary: Vocabulary, _ language: Language) {
        (rulesReached, rulesAll) = coverage.rules
        (conditionsSeen, conditionsAll) = coverage.conditions
        rulesPercent = ScenarioCoverage.percent(rulesReached, of: rulesAll)
        conditionsPercent = ScenarioCoverage.percent(conditionsSeen, of: conditionsAll)
        let sentences = ConditionSentence(vocabulary)
        rules = coverage.entries.map { entry in
            Rule(
                section: entry.section, id: entry.reference.rule, file: entry.location.path, line: entry.location.line,
                isReached: entry.isReached,
                conditions: entry.tests.map { test in
                    Condition(
                        text: sentences.text(test.test).in(language), wasMet: test.wasMet, wasNotMet: test.wasNot)
                })
        }
    }
}
