import PageKit
import RuleModel
import RulePlugins
import TOMLSyntax
import Texts
import WorkCalendar

/// The rules of a set as sentences, whatever their kind.
struct RuleSentences {
    /// A rule with what a list of rules has to know of it.
    struct Told {
        var section: String
        var reference: RuleReference
        var title: String
        var kind: BilingualText
        var sentence: Words
        /// Whether it is a row of data rather than a rule with a condition.
        var isRow: Bool
        var until: CivilDate?
    }

    let ruleSet: RuleSet

    /// Every rule of a pack, in the order of kinds and then of the file.
    func rules(of pack: RulePack) -> [Told] { StandardRules.plugins.flatMap { told($0, pack) } }

    private func told<Plugin: RulePlugin>(_ plugin: Plugin, _ pack: RulePack) -> [Told] {
        pack.rules(of: plugin).map { rule in
            let outcome = Words.both(plugin.sentence(for: rule.outcome, in: ruleSet.vocabulary))
            return Told(
                section: plugin.section, reference: rule.reference, title: rule.reference.title,
                kind: plugin.title, sentence: .joined([condition(plugin, rule), outcome].compactMap { $0 }, .none),
                isRow: !plugin.shape.isConditional, until: rule.until)
        }
    }

    /// When the rule holds; nil for rows of data and for rules that always hold.
    private func condition<Plugin: RulePlugin>(_ plugin: Plugin, _ rule: Rule<Plugin.Outcome>) -> Words? {
        guard plugin.shape.isConditional, rule.condition != .always else { return nil }
        return .text(
            "rules.when", ["condition": .words(.both(ConditionSentence(ruleSet.vocabulary).text(rule.condition)))])
    }
}
