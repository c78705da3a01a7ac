import RuleEngine
package import RuleModel
import RulePlugins
package import TOMLSyntax
package import WorkCalendar

/// Requests that no rule of a set answers, while one in force does.
package struct RuleGap: Hashable, Sendable {
    /// What is wrong, in one sentence.
    package var message: BilingualText
    /// Such a request, in words; nil where nothing is known of it.
    package var request: BilingualText?
    /// The first day on which it is so.
    package var from: CivilDate
    /// The rule in force that answers it.
    package var former: RuleReference?
    /// Where that rule stands in the files in force.
    package var formerPlace: SourceLocation?
    /// Where the last rule of the kind stands in the refused files: behind it one is missing.
    package var lastPlace: SourceLocation?

    init(_ finding: RuleFinding, in given: RuleSet, insteadOf current: RuleSet) {
        message = finding.message
        from = finding.from
        let tests = (finding.witness?.values ?? [:]).sorted { $0.key < $1.key }.map {
            Condition.attribute(AttributeTest($0.key, .oneOf([$0.value])))
        }
        request = tests.isEmpty ? nil : ConditionSentence(given.vocabulary).text(.all(tests))
        guard let plugin = StandardRules.plugins.first(where: { $0.section == finding.section }) else { return }
        find(finding, plugin, given, current)
    }

    private mutating func find(
        _ finding: RuleFinding, _ plugin: some RulePlugin, _ given: RuleSet, _ current: RuleSet
    ) {
        lastPlace = given.rules(of: plugin).last?.location
        let rule = CompiledRules(plugin, in: current).first(finding.witness ?? Facts(), on: finding.from)
        former = rule?.reference
        formerPlace = rule?.location
    }

    /// One sentence that says what is wrong, of which request, and what to do.
    package var text: BilingualText {
        let such = BilingualText(
            chinese: request.map { "\($0.chinese)的诉求" } ?? "各项都还没有写明的诉求",
            english: request.map { "one whose \($0.english)" } ?? "one of which nothing is known yet")
        let before = BilingualText(
            chinese: former.map { "由“\($0.title)”\(formerPlace.map { "（\($0)）" } ?? "")管" } ?? "没有这个缺口",
            english: former.map { "“\($0.rule)”\(formerPlace.map { " (\($0))" } ?? "") answers it" }
                ?? "none leaves it out")
        let place = BilingualText(
            chinese: lastPlace.map { "在 \($0.path) 里" } ?? "", english: lastPlace.map { " in \($0.path)" } ?? "")
        return BilingualText(
            chinese: "这样\(message.chinese)，例如从 \(from) 起，\(such.chinese)；现行规则\(before.chinese)。"
                + "请\(place.chinese)补上规则。",
            english:
                "With these rules, \(message.english), such as, from \(from) on, \(such.english); of the rules in force, "
                + "\(before.english). Add one\(place.english).")
    }
}
