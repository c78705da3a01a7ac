import PageKit
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Texts
import WorkCalendar

/// What the rules of a draft, taken together, probably do not mean: first what the draft brought, then what was there.
struct RuleFindings {
    /// What makes a finding the same one in two sets of rules; lines move.
    private struct Identity: Hashable {
        var kind: RuleFinding.Kind
        var section: String
        var rules: [[String]]
        var detail: BilingualText?

        init(_ finding: RuleFinding) {
            kind = finding.kind
            section = finding.section
            rules = ([finding.rule].compactMap { $0 } + finding.others).map { [$0.pack, $0.rule] }
            detail = finding.detail
        }
    }

    private static let most = 200

    private let new: [RuleFinding]
    private let earlier: [RuleFinding]
    /// Which rules were not settled, where some were not.
    private let unsettled: BilingualText?
    private let vocabulary: Vocabulary

    /// Nil where the rules have errors.
    ///
    /// - Parameters:
    ///   - former: the rules that the draft was begun from; nil where they cannot be read, so that all is new.
    ///   - today: what is known of requests is that of this day.
    init?(_ study: RuleStudy, besides former: RuleStudy?, on today: CivilDate) {
        guard let ruleSet = study.ruleSet, let analysis = study.analysis(on: today) else { return nil }
        var known: [Identity: Int] = [:]
        for finding in former?.analysis(on: today)?.findings ?? [] { known[Identity(finding), default: 0] += 1 }
        var (new, earlier): ([RuleFinding], [RuleFinding]) = ([], [])
        for finding in analysis.findings {
            let identity = Identity(finding)
            if known[identity, default: 0] > 0 {
                known[identity, default: 0] -= 1
                earlier.append(finding)
            } else {
                new.append(finding)
            }
        }
        self.new = Self.sorted(new)
        self.earlier = Self.sorted(earlier)
        unsettled = analysis.unsettledText
        vocabulary = ruleSet.vocabulary
    }

    /// Faults first.
    private static func sorted(_ findings: [RuleFinding]) -> [RuleFinding] {
        findings.filter(\.kind.isFault) + findings.filter { !$0.kind.isFault }
    }

    private var remark: Words? { unsettled.map { .both($0) } }

    /// - Parameter isDraft: whether anything was changed at all; else what is found is simply there.
    func sections(isDraft: Bool) -> [ReviewSection] {
        guard isDraft else { return Self.both(kindsOf: new + earlier).map(section) }
        let brought = ReviewSection(
            "new", .text("editor.analysis-new"), remark: remark,
            items: new.isEmpty
                ? [ReviewItem(.text("editor.analysis-new-none"))]
                : new.prefix(Self.most).map { item($0, isNew: true) })
        guard !earlier.isEmpty else { return [brought] }
        return [
            brought,
            ReviewSection(
                "earlier", .text("editor.analysis-earlier"), items: [],
                rest: .init(
                    .text("editor.analysis-earlier-show", ["count": .count(earlier.count)]),
                    items: earlier.prefix(Self.most).map { item($0, isNew: false) })),
        ]
    }

    private static func both(kindsOf findings: [RuleFinding]) -> [(id: String, title: Words, findings: [RuleFinding])] {
        [
            ("faults", .text("editor.analysis-faults"), findings.filter(\.kind.isFault)),
            ("notes", .text("editor.analysis-notes"), findings.filter { !$0.kind.isFault }),
        ].filter { !$0.2.isEmpty }
    }

    private func section(_ part: (id: String, title: Words, findings: [RuleFinding])) -> ReviewSection {
        ReviewSection(
            part.id, part.title, remark: remark,
            items: part.findings.prefix(Self.most).map { item($0, isNew: false) })
    }

    private func item(_ finding: RuleFinding, isNew: Bool) -> ReviewItem {
        ReviewItem(
            signal: finding.kind.isFault ? .fault(.both(finding.message)) : nil,
            finding.kind.isFault ? .plain(finding.location.map { "\($0)" } ?? "") : .both(finding.message),
            href: finding.location.map { RuleEditAddress.file($0.path) },
            chips: isNew ? [Chip(.text("editor.analysis-mark"), .go)] : [],
            reasons: [witness(finding)].compactMap { $0 })
    }

    /// The request that shows a finding, in words.
    private func witness(_ finding: RuleFinding) -> Words? {
        guard let facts = finding.witness else { return nil }
        let tests = facts.values.sorted { $0.key < $1.key }.map {
            Condition.attribute(AttributeTest($0.key, .oneOf([$0.value])))
        }
        guard !tests.isEmpty else { return .text("editor.any-request") }
        return .text(
            "editor.witness", ["request": .words(.both(ConditionSentence(vocabulary).text(.all(tests))))])
    }
}
