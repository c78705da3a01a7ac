import RuleModel
import TOMLSyntax
import WorkCalendar

/// Rules of one kind and the requests that they decide, in the words of both versions.
struct RuleSentences<Plugin: RulePlugin> {
    let plugin: Plugin
    /// The words of both versions.
    let vocabulary: Vocabulary

    init(_ plugin: Plugin, _ vocabulary: Vocabulary) {
        self.plugin = plugin
        self.vocabulary = vocabulary
    }

    /// The condition as it is written, without what the kind adds from other keys.
    func written(_ rule: Rule<Plugin.Outcome>) -> Condition {
        guard let added = plugin.condition(for: rule.outcome) else { return rule.condition }
        if rule.condition == added { return .always }
        if case .all(let parts) = rule.condition, parts.count == 2, parts[0] == added { return parts[1] }
        return rule.condition
    }

    func condition(_ rule: Rule<Plugin.Outcome>) -> BilingualText {
        ConditionSentence(vocabulary).text(written(rule))
    }

    func outcome(_ rule: Rule<Plugin.Outcome>) -> BilingualText {
        plugin.sentence(for: rule.outcome, in: vocabulary)
    }

    /// The whole rule, such as 主体类型是“企业”的诉求，自签收起 2 个工作日内.
    func whole(_ rule: Rule<Plugin.Outcome>) -> BilingualText {
        let outcome = outcome(rule)
        guard plugin.shape.isConditional else { return outcome }
        let condition = condition(rule)
        if written(rule) == .always {
            return .said(
                plugin.isYesOrNo ? "任何时候\(outcome.chinese)" : "所有诉求：\(outcome.chinese)",
                "\(plugin.isYesOrNo ? "anyone" : "every request"): \(outcome.english)")
        }
        return .said(
            "\(condition.chinese)的\(plugin.isYesOrNo ? "" : "诉求")，\(outcome.chinese)",
            "where \(condition.english): \(outcome.english)")
    }

    /// What the parts say, one after the other, such as 期限 2 个工作日；效力必须按时; nil where the sentence says it all.
    func parts(_ rule: Rule<Plugin.Outcome>) -> BilingualText? {
        let told = plugin.parts(of: rule.outcome, in: vocabulary).filter { $0.key != "title" }
            .compactMap { part in
                part.content.whole.map { value in
                    BilingualText.said(
                        "\(part.title.chinese)：\(value.chinese)", "\(part.title.english): \(value.english)")
                }
            }
        return told.count > 1 ? told.joined("；", "; ") : nil
    }

    /// What some rules decide of a request, by name; nothing where there is none of them.
    func decision(_ rules: [Rule<Plugin.Outcome>]) -> BilingualText {
        guard !rules.isEmpty else {
            return plugin.isYesOrNo ? .said("不可以", "not allowed") : .said("没有规则管", "no rule applies")
        }
        return rules.map { rule -> BilingualText in
            let outcome = outcome(rule)
            return .said(
                "按“\(rule.reference.title)”\(outcome.chinese)", "\(outcome.english) (“\(rule.id)”)")
        }.joined("；", "; ")
    }

    /// A request in words, such as 例如主体类型是“企业”、办理方式是“流转办理”的诉求.
    func request(_ facts: Facts, without absent: [String] = []) -> BilingualText {
        let known = facts.values.sorted { $0.key < $1.key }.map { name, value -> BilingualText in
            if value == .list([]) {
                let title = vocabulary.attributes[name]?.title ?? .same(name)
                return .said("\(title.chinese)一个也没有", "\(title.english) has none")
            }
            return ConditionSentence(vocabulary).text(AttributeTest(name, .oneOf([value])))
        }
        let tests = known + absent.map { ConditionSentence(vocabulary).text(AttributeTest($0, .present(false))) }
        guard !tests.isEmpty else { return plugin.isYesOrNo ? .said("谁", "anybody") : .said("任何诉求", "any request") }
        let text = tests.joined("、", ", ")
        return plugin.isYesOrNo
            ? .said("例如\(text.chinese)的", "such as: \(text.english)")
            : .said("例如\(text.chinese)的诉求", "such as a request where \(text.english)")
    }
}
