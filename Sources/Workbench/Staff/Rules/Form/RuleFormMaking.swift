import PageKit
import RuleModel
import RulePlugins
import TOMLSyntax
import Texts

/// Shows a deadline or a route as a sentence with fields.
struct RuleFormMaking {
    let ruleSet: RuleSet
    let path: String
    /// Names in fields are read and written by their titles.
    let language: Language
    /// What was typed and could not be written; nil where the fields show what the text says.
    var typed: TypedForm?

    var vocabulary: Vocabulary { ruleSet.vocabulary }

    /// The form of one rule of a text; nil where the text has no rule that can be shown so.
    func form(_ text: String, showing wanted: String?) -> RuleForm? {
        let rules = FormRule.all(in: TOMLDocument(parsing: text))
        guard !rules.isEmpty else { return nil }
        let rule = rules.first { $0.name == wanted }
        let options = rules.map { Option($0.name, .plain($0.title), isChosen: $0.name == rule?.name) }
        guard let rule else { return RuleForm(rules: options) }
        let parts = parts(rule)
        let inSentence = Set(parts.compactMap { $0.entry?.field ?? $0.choice?.field })
        let answers = rule.answers
        return RuleForm(
            rules: options, ruleTitle: rule.title, parts: parts,
            fields: answers.filter { !inSentence.contains("set.\($0.name)") }.map { field($0, of: rule) }
                + absent(of: rule) { $0.isRequired } + additions(to: rule),
            rows: rows(of: rule), more: more(of: rule),
            formErrors: typed?.faults.filter { $0.field == nil }.map(\.words) ?? [],
            earlier: [HiddenField("form-rule", rule.name)] + answers.map { HiddenField("was.\($0.name)", shown($0)) }
                + earlier(of: rule))
    }

    /// An answer as the form shows it.
    func shown(_ answer: FormAnswer) -> String {
        guard case .list = answer.kind else { return answer.value }
        return FormNames(answer, vocabulary, language).text(answer.names)
    }

    /// What a field shows: what was typed into it, else what the text says.
    func value(_ field: String, _ known: String = "") -> String { typed?.value(of: field) ?? known }

    /// An answer among the words.
    func entry(_ field: String, _ label: Words, _ known: String) -> RuleForm.Part {
        .entry(.init("set.\(field)", label, value: value(field, known), error: typed?.fault(at: field)))
    }

    func remarks(_ field: String, hint: Words? = nil) -> FieldRemarks {
        FieldRemarks(hint: hint, error: typed?.fault(at: field))
    }

    /// One more thing that the condition asks for.
    private func additions(to rule: FormRule) -> [Field] {
        let subject: Subject = rule.section == "route" ? .unrouted : .request
        let chosen = value("add.attribute")
        let known = vocabulary.attributes(of: subject).map {
            Option($0.name, .both($0.title), isChosen: $0.name == chosen)
        }
        return [
            .select(
                "set.add.attribute", .text("editor.form-add"), [Option("", .text("editor.form-add-none"))] + known,
                remarks("add.attribute")),
            .line(
                "set.add.value", .text("editor.form-add-value"), LineInput(value: value("add.value")),
                remarks("add.value", hint: .text("editor.form-add-hint"))),
        ]
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
            entry(amount.name, .text("editor.field-amount"), amount.value), choice(unit),
            .words(.text("editor.form-stop", ["events": .words(stops)])),
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
}
