import PageKit
import RuleModel
import RulePlugins
import TOMLSyntax
import Texts

/// Shows a deadline or a route as a sentence with fields.
struct RuleFormMaking {
    let ruleSet: RuleSet
    let path: String

    private var vocabulary: Vocabulary { ruleSet.vocabulary }

    /// The form of one rule of a text; nil where the text has no rule that can be shown so.
    func form(_ text: String, showing wanted: String?) -> RuleForm? {
        let rules = FormRule.all(in: TOMLDocument(parsing: text))
        guard !rules.isEmpty else { return nil }
        let rule = rules.first { $0.name == wanted }
        let options = rules.map { Option($0.name, .plain($0.title), isChosen: $0.name == rule?.name) }
        guard let rule else { return RuleForm(rules: options) }
        let inSentence = Set(parts(rule).compactMap { $0.entry?.field ?? $0.choice?.field })
        let answers = rule.answers
        return RuleForm(
            rules: options, ruleTitle: rule.title, parts: parts(rule),
            fields: answers.filter { !inSentence.contains("set.\($0.name)") }.map(field),
            earlier: [HiddenField("form-rule", rule.name)] + answers.map { HiddenField("was.\($0.name)", $0.value) })
    }

    private func parts(_ rule: FormRule) -> [RuleForm.Part] {
        let condition = [condition(of: rule)].compactMap { $0.map { RuleForm.Part.words($0) } }
        return condition + (rule.section == "deadline" ? deadline(rule) : route(rule))
    }

    /// When the rule holds, as a sentence; nil where the rules have errors and this one is not known.
    private func condition(of rule: FormRule) -> Words? {
        guard let pack = ruleSet.packs.first(where: { $0.path == path }) else { return nil }
        return StandardRules.plugins.lazy.compactMap { self.condition($0, rule, pack) }.first
    }

    private func condition<Plugin: RulePlugin>(_ plugin: Plugin, _ rule: FormRule, _ pack: RulePack) -> Words? {
        guard plugin.section == rule.section,
            let known = pack.rules(of: plugin).first(where: { $0.reference.rule == rule.id })
        else { return nil }
        return .text(
            "editor.form-when",
            ["condition": .words(.both(ConditionSentence(vocabulary).text(known.condition)))])
    }

    private func deadline(_ rule: FormRule) -> [RuleForm.Part] {
        guard let amount = rule.answer("within.amount"), let unit = rule.answer("within.unit") else { return [] }
        let stops = named(rule.listed("stop"), in: .event)
        let pauses = rule.listed("pause")
        var parts: [RuleForm.Part] = [.words(.text("editor.form-from"))]
        if let start = rule.answer("start") { parts.append(choice(start)) }
        parts += [
            .words(.text("editor.form-within")),
            .entry(.init("set.\(amount.name)", .text("editor.field-amount"), value: amount.value)),
            choice(unit), .words(.text("editor.form-stop", ["events": .words(stops)])),
        ]
        if !pauses.isEmpty {
            parts.append(.words(.text("editor.form-pause", ["states": .words(named(pauses, in: .state))])))
        }
        return parts
    }

    private func route(_ rule: FormRule) -> [RuleForm.Part] {
        var parts: [RuleForm.Part] = []
        if let lead = rule.answer("then.lead") { parts += [.words(.text("editor.form-lead")), choice(lead)] }
        if let track = rule.answer("then.track") { parts += [.words(.text("editor.form-track")), choice(track)] }
        return parts
    }

    private func named(_ names: [String], in domain: DomainName) -> Words {
        .joined(
            names.map { name in vocabulary.member(name, of: domain).map { .both($0.title) } ?? .plain(name) },
            .enumeration)
    }

    private func choice(_ answer: FormAnswer) -> RuleForm.Part {
        .choice(.init("set.\(answer.name)", label(answer), options(answer)))
    }

    private func field(_ answer: FormAnswer) -> Field {
        let options = options(answer)
        guard options.isEmpty else { return .select("set.\(answer.name)", label(answer), options) }
        return .line("set.\(answer.name)", label(answer), LineInput(value: answer.value))
    }

    /// What may stand there; none where any text may. What does stand there is always among them.
    private func options(_ answer: FormAnswer) -> [Option] {
        let known = RuleFormOptions(vocabulary).options(of: answer.lastKey)
        guard !known.isEmpty else { return [] }
        let all = known.contains { $0.name == answer.value } ? known : [(answer.value, .plain(answer.value))] + known
        return all.map { Option($0.name, $0.title, isChosen: $0.name == answer.value) }
    }

    private func label(_ answer: FormAnswer) -> Words {
        let key = Words.text("editor.field-\(answer.lastKey)")
        guard answer.name.hasPrefix("warn."), let number = answer.name.split(separator: ".").dropFirst().first else {
            return key
        }
        let kind: Words =
            answer.name.contains(".before.")
            ? .text("editor.field-before") : answer.name.contains(".after.") ? .text("editor.field-after") : ""
        return .text(
            "editor.field-warning",
            ["number": .words(.plain(String(number))), "what": .words(.joined([kind, key], .none))])
    }
}

extension FormAnswer {
    /// The last part of the name, such as `unit` of `within.unit`.
    var lastKey: String { name.split(separator: ".").last.map(String.init) ?? name }
}
