import PageKit
import RuleEngine
import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import Texts
import WorkCalendar

/// Puts what a set of rules changes, fails and leaves open into lists of sentences.
enum RuleReviewMaking {
    private static let most = 200

    /// What is different in meaning; where the draft has errors, that it cannot be told yet.
    static func changes(from rules: RulesInForce, to study: RuleStudy) -> ReviewSection {
        let title = Words.text("editor.changes")
        guard let ruleSet = study.ruleSet else {
            return ReviewSection("changes", title, items: [ReviewItem(.text("editor.changes-wait"))])
        }
        return changes(
            from: .init(rules.ruleSet, files: rules.files),
            to: .init(ruleSet, files: study.files.filter { !$0.isScenario }))
    }

    static func changes(
        from old: RuleSetComparison.Version, to new: RuleSetComparison.Version
    ) -> ReviewSection {
        let comparison = RuleSetComparison(old, new, plugins: StandardRules.plugins)
        let items = comparison.changes.prefix(most).map { change in
            ReviewItem(
                .plain(change.title), chips: [Chip(.text("change.\(change.kind.rawValue)"), .line)],
                sentences: change.sentences.map { .both($0) },
                reasons: [.plain(change.location.map { "\($0)" } ?? change.id)])
        }
        return ReviewSection(
            "changes", .text("editor.changes"),
            remark: .text(comparison.isEquivalent ? "editor.equivalent" : "editor.differs"),
            items: items.isEmpty ? [ReviewItem(.text("editor.equivalent"))] : Array(items))
    }

    static func comparison(_ path: String, _ old: String, _ new: String, edit: Link? = nil) -> TextComparison {
        let id = "text-" + path.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        return TextComparison(
            id, path: path, oldTitle: .text("editor.in-force"), newTitle: .text("editor.own"),
            rows: TextComparisonMaking.rows(from: old, to: new), edit: edit)
    }

    static func testsPassed(_ study: RuleStudy, earlier: Set<ScenarioName>) -> Definition {
        let failed = study.failed.count
        return Definition(
            .text("editor.tab-tests"),
            .text("editor.tests-count", ["passed": .count(study.runs.count - failed), "failed": .count(failed)]),
            remark: earlier.isEmpty ? nil : .text("editor.tests-earlier-count", ["count": .count(earlier.count)]))
    }

    /// The scenarios that do not come as expected, file by file: first those that fail because of the changes, then
    /// those that did before.
    ///
    /// - Parameter csrf: for the buttons that take over what was found; nil: none.
    static func failures(_ study: RuleStudy, earlier: Set<ScenarioName>, csrf: String?) -> [ReviewSection] {
        [false, true].flatMap { isEarlier in
            let runs = study.failed.filter { earlier.contains(ScenarioName($0.scenario)) == isEarlier }
            let files = Dictionary(grouping: runs) { $0.scenario.file }
            return files.keys.sorted().enumerated().map { index, path in
                section(index + 1, path, files[path] ?? [], isEarlier: isEarlier, csrf: csrf)
            }
        }
    }

    private static func section(
        _ number: Int, _ path: String, _ runs: [ScenarioRun], isEarlier: Bool, csrf: String?
    ) -> ReviewSection {
        let canAdopt = runs.contains { $0.differences.contains(where: \.isReplaceable) }
        let hidden = [HiddenField("file", path), HiddenField("which", isEarlier ? "earlier" : "new")]
        return ReviewSection(
            isEarlier ? "earlier-\(number)" : "tests-\(number)", .plain(path),
            remark: .text(isEarlier ? "editor.tests-earlier" : "editor.tests-remark"),
            items: runs.prefix(most).map(item),
            button: canAdopt
                ? csrf.map { PostButton(RuleEditAddress.tests, csrf: $0, .text("editor.adopt"), hidden: hidden) } : nil)
    }

    private static func item(_ run: ScenarioRun) -> ReviewItem {
        ReviewItem(
            signal: .fault(.text("editor.not-as-expected")), .plain(run.scenario.title),
            href: RuleEditAddress.file(run.scenario.file),
            pairs: run.differences.map { ValuePair($0.key, expected: $0.expected, actual: $0.actual) },
            reasons: run.differences.flatMap(\.reasons).map { .plain($0) })
    }

    /// What the rules, taken together, probably do not mean; nil where they have errors.
    static func findings(_ study: RuleStudy, on today: CivilDate) -> [ReviewSection]? {
        guard let ruleSet = study.ruleSet, let policy = study.policy else { return nil }
        let analysis = RuleAnalysis(
            ruleSet, plugins: StandardRules.plugins, knowledge: policy.on(today).knowledge)
        let faults = analysis.findings.filter(\.kind.isFault)
        let notes = analysis.findings.filter { !$0.kind.isFault }
        let remark: Words? = analysis.isComplete ? nil : .text("editor.analysis-incomplete")
        return [
            section("faults", .text("editor.analysis-faults"), remark, faults, ruleSet.vocabulary),
            section("notes", .text("editor.analysis-notes"), remark, notes, ruleSet.vocabulary),
        ].compactMap { $0 }
    }

    private static func section(
        _ id: String, _ title: Words, _ remark: Words?, _ findings: [RuleFinding], _ vocabulary: Vocabulary
    ) -> ReviewSection? {
        guard !findings.isEmpty else { return nil }
        return ReviewSection(
            id, title, remark: remark,
            items: findings.prefix(most).map { finding in
                ReviewItem(
                    signal: finding.kind.isFault ? .fault(.both(finding.message)) : nil,
                    finding.kind.isFault ? .plain(finding.location.map { "\($0)" } ?? "") : .both(finding.message),
                    href: finding.location.map { RuleEditAddress.file($0.path) },
                    reasons: [witness(finding, vocabulary)].compactMap { $0 })
            })
    }

    /// The request that shows a finding, in words.
    private static func witness(_ finding: RuleFinding, _ vocabulary: Vocabulary) -> Words? {
        guard let facts = finding.witness else { return nil }
        let tests = facts.values.sorted { $0.key < $1.key }.map {
            Condition.attribute(AttributeTest($0.key, .oneOf([$0.value])))
        }
        guard !tests.isEmpty else { return .text("editor.any-request") }
        return .text(
            "editor.witness", ["request": .words(.both(ConditionSentence(vocabulary).text(.all(tests))))])
    }
}
