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
    /// So many changes are read at once.
    private static let few = 20

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
        let comparison = RuleSetComparison(from: old, to: new)
        // What means something else is not to be folded away behind what only reads otherwise.
        let changes = comparison.changes.filter(\.changesMeaning) + comparison.changes.filter { !$0.changesMeaning }
        let items = changes.map { change in
            ReviewItem(
                .both(change.heading), chips: [Chip(.both(change.verdict), .line)],
                sentences: change.sentences.map { .both($0) },
                reasons: change.location.map { [.plain("\($0)")] } ?? [])
        }
        return Self.changes(
            items.isEmpty ? [ReviewItem(.text("editor.equivalent"))] : items,
            remark: .text(comparison.isEquivalent ? "editor.equivalent" : "editor.differs"))
    }

    /// What changed, item by item, the most of a long list folded away.
    static func changes(_ items: [ReviewItem], remark: Words? = nil) -> ReviewSection {
        ReviewSection("changes", .text("editor.changes"), remark: remark, items: items, showing: few) {
            .text("editor.changes-rest", ["count": .count($0)])
        }
    }

    /// - Parameter title: what the new text is; nil for that of a draft.
    static func comparison(
        _ path: String, _ old: String, _ new: String, titled title: Words? = nil, edit: Link? = nil
    ) -> TextComparison {
        let id = "text-" + path.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        return TextComparison(
            id, path: path, oldTitle: .text("editor.in-force"), newTitle: title ?? .text("editor.own"),
            rows: TextComparisonMaking.rows(from: old, to: new), edit: edit)
    }

    static func testsPassed(_ study: RuleStudy, earlier: Set<ScenarioName>) -> Definition {
        let failed = study.failed.count
        return Definition(
            .text("editor.tab-tests"),
            .text("editor.tests-count", ["passed": .count(study.runs.count - failed), "failed": .count(failed)]),
            remark: earlier.isEmpty
                ? failed == 0 ? nil : .text("editor.tests-all-new")
                : .text("editor.tests-earlier-count", ["count": .count(earlier.count)]))
    }

    /// The scenarios that do not come as expected, file by file: first those that fail because of the changes, then
    /// those that did before.
    ///
    /// - Parameters:
    ///   - words: how values are written; nil where the rules cannot be read, so that no scenario was told.
    ///   - csrf: for the buttons that take over what was found; nil: none.
    static func failures(
        _ study: RuleStudy, earlier: Set<ScenarioName>, _ words: ScenarioWords?, csrf: String?
    ) -> [ReviewSection] {
        guard let words else { return [] }
        return [false, true].flatMap { isEarlier in
            let runs = study.failed.filter { earlier.contains(ScenarioName($0.scenario)) == isEarlier }
            let files = Dictionary(grouping: runs) { $0.scenario.file }
            return files.keys.sorted().enumerated().map { index, path in
                section(index + 1, path, files[path] ?? [], words, isEarlier: isEarlier, csrf: csrf)
            }
        }
    }

    private static func section(
        _ number: Int, _ path: String, _ runs: [ScenarioRun], _ words: ScenarioWords, isEarlier: Bool, csrf: String?
    ) -> ReviewSection {
        let canAdopt = runs.contains { $0.differences.contains { $0.edit != nil } }
        let hidden = [HiddenField("file", path), HiddenField("which", isEarlier ? "earlier" : "new")]
        return ReviewSection(
            isEarlier ? "earlier-\(number)" : "tests-\(number)", .plain(path),
            remark: .text(isEarlier ? "editor.tests-earlier" : "editor.tests-remark"),
            items: runs.prefix(most).map { item($0, words, isEarlier: isEarlier) },
            button: canAdopt
                ? csrf.map { PostButton(RuleEditAddress.tests, csrf: $0, .text("editor.adopt"), hidden: hidden) } : nil)
    }

    private static func item(_ run: ScenarioRun, _ words: ScenarioWords, isEarlier: Bool) -> ReviewItem {
        ReviewItem(
            signal: .fault(.text("editor.not-as-expected")), .plain(run.scenario.title),
            href: RuleEditAddress.file(run.scenario.file),
            chips: isEarlier ? [] : [Chip(.text("editor.tests-new"), .late)],
            more: .init(.text("editor.tests-why"), sentences: run.differences.flatMap(\.reasons).map(words.reason)),
            pairs: run.differences.map(words.pair))
    }
}
