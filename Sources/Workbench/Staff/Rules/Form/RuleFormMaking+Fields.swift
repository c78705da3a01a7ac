import PageKit
import RuleModel
import TOMLSyntax
import Texts

// What stands in the fields, what may, and what they are called.
extension RuleFormMaking {
    /// So many names are told beside a list.
    private static let mostNames = 12

    func choice(_ answer: FormAnswer) -> RuleForm.Part {
        .choice(.init("set.\(answer.name)", label(answer), options(answer)))
    }

    func field(_ answer: FormAnswer, of rule: FormRule) -> Field {
        let options = options(answer)
        let isOptional = rule.key(of: answer).map { !$0.isRequired } ?? false
        guard options.isEmpty else {
            return .select(
                "set.\(answer.name)", label(answer), (isOptional ? [Self.unsaid] : []) + options, remarks(answer.name))
        }
        let type = answer.kind == .date ? "date" : "text"
        return .line(
            "set.\(answer.name)", label(answer),
            LineInput(
                type: type, value: value(answer.name, shown(answer)),
                inputMode: answer.kind == .number ? "numeric" : nil),
            remarks(answer.name, hint: hint(answer)))
    }

    /// What may be written into a list, and that a condition may be left empty.
    private func hint(_ answer: FormAnswer) -> Words? {
        guard case .list = answer.kind else { return Self.hint(answer.lastKey) }
        let known = names(FormNames(answer, vocabulary, language))
        let empty = answer.test == nil ? nil : Words.text("editor.form-test-empty")
        return .joined([known, empty].compactMap { $0 }, .sentence)
    }

    /// How a key is written that a word alone does not tell.
    private static func hint(_ key: String) -> Words? {
        ["cite", "until", "effective", "clock"].contains(key) ? .text("editor.hint-\(key)") : nil
    }

    private func names(_ names: FormNames) -> Words? {
        let members = names.domain?.members ?? []
        guard !members.isEmpty else { return nil }
        let titles = Words.joined(members.prefix(Self.mostNames).map { .both($0.title) }, .enumeration)
        return Words.text("editor.form-names", ["names": .words(titles)])
    }

    /// What may stand there; none where any text may. What does stand there is always among them.
    private func options(_ answer: FormAnswer) -> [Option] {
        if case .list = answer.kind { return [] }
        let known =
            answer.kind == .truth
            ? RuleFormOptions.truths : answer.test == nil ? RuleFormOptions(vocabulary).options(of: answer.lastKey) : []
        return Self.options(known, chosen: value(answer.name, answer.value))
    }

    private static func options(_ known: [(name: String, title: Words)], chosen: String) -> [Option] {
        guard !known.isEmpty else { return [] }
        let isKnown = chosen.isEmpty || known.contains { $0.name == chosen }
        let all = isKnown ? known : [(chosen, .plain(chosen))] + known
        return all.map { Option($0.name, $0.title, isChosen: $0.name == chosen) }
    }

    /// Those of a key that is not there: nothing, or what was chosen.
    private static func options(unsaidOr known: [(name: String, title: Words)], chosen: String) -> [Option] {
        [unsaid] + known.map { Option($0.name, $0.title, isChosen: $0.name == chosen) }
    }

    private func label(_ answer: FormAnswer) -> Words {
        guard let test = answer.test else { return Self.label(answer.lastKey) }
        let attribute = vocabulary.attributes[test.attribute].map { Words.both($0.title) } ?? .plain(test.attribute)
        return .text(
            "editor.form-test",
            [
                "attribute": .words(attribute),
                "asked": .words(.text("editor.word-\(test.word?.rawValue ?? "is")")),
            ])
    }

    private static func label(_ key: String) -> Words { .text("editor.field-\(key)") }
    private static let unsaid = Option("", .text("editor.form-unsaid"))
}

// Keys that the rule does not have.
extension RuleFormMaking {
    /// Fields for the keys that are not there, as far as they are wanted.
    func absent(of rule: FormRule, where isWanted: (FormKey) -> Bool) -> [Field] {
        rule.absent.filter { Self.isOffered($0) && isWanted($0) }.flatMap(field)
    }

    /// What the rule may say besides, folded away.
    func more(of rule: FormRule) -> RuleForm.More? {
        let keys = rule.absent.filter { Self.isOffered($0) && !$0.isRequired }
        guard !keys.isEmpty else { return nil }
        let names = Words.joined(keys.map { Self.label($0.last) }, .enumeration)
        let isTouched = keys.contains { key in
            [key.name, "\(key.name).amount"].contains { name in
                typed?.fault(at: name) != nil || !value(name).isEmpty
            }
        }
        return .init(
            .text("editor.form-more", ["count": .count(keys.count), "names": .words(names)]), keys.flatMap(field),
            isOpen: isTouched)
    }

    /// Warnings and conditions have fields of their own.
    private static func isOffered(_ key: FormKey) -> Bool { key.value != .warnings && key.value != .condition }

    private func field(_ key: FormKey) -> [Field] {
        let known = RuleFormOptions(vocabulary).options(of: key.last)
        let name = "set.\(key.name)"
        switch key.value {
        case .length:
            let unit = "\(key.name).unit"
            let units = RuleFormOptions(vocabulary).options(of: "unit")
            return [
                .line(
                    "\(name).amount", Self.label(key.last),
                    LineInput(value: value("\(key.name).amount"), inputMode: "decimal"), remarks("\(key.name).amount")),
                .select(
                    "set.\(unit)", Self.label("unit"), Self.options(units, chosen: value(unit, units[0].name)),
                    remarks(unit)),
            ]
        case .date:
            let input = LineInput(type: "date", value: value(key.name))
            return [.line(name, Self.label(key.last), input, remarks(key.name, hint: Self.hint(key.last)))]
        case .text where !known.isEmpty:
            let options = Self.options(unsaidOr: known, chosen: value(key.name))
            return [.select(name, Self.label(key.last), options, remarks(key.name))]
        default:
            let hint = names(FormNames(key, vocabulary, language)) ?? Self.hint(key.last)
            return [
                .line(name, Self.label(key.last), LineInput(value: value(key.name)), remarks(key.name, hint: hint))
            ]
        }
    }
}

// Warnings, each a short sentence.
extension RuleFormMaking {
    /// Those that the rule has, and an empty one; none for what has no clock.
    func rows(of rule: FormRule) -> [RuleForm.Row] {
        guard rule.keys.contains(where: { $0.value == .warnings }) else { return [] }
        return rule.warnings.map { warning in
            RuleForm.Row(
                .text("editor.warning", ["number": .count(warning.number)]),
                parts("warn.\(warning.number)", warning.amount, warning.moment, warning.level),
                takeOut: .init(
                    "set.warn.\(warning.number).remove", .text("editor.warning-remove"),
                    isTicked: typed?.isTicked("warn.\(warning.number).remove") ?? false))
        } + [
            RuleForm.Row(
                .text("editor.warning-new"),
                parts("warn.new", "", FormWarning.moments[0], FormWarning.levels[0]))
        ]
    }

    private func parts(_ name: String, _ amount: String, _ moment: String, _ level: String) -> [RuleForm.Part] {
        let number = name == "warn.new" ? nil : name.split(separator: ".").last.map { Words.plain(String($0)) }
        let label = { (key: String) -> Words in
            let what = Words.Argument.words(Self.label(key))
            guard let number else { return .text("editor.field-warning-new", ["what": what]) }
            return .text("editor.field-warning", ["number": .words(number), "what": what])
        }
        let choice = { (key: String, chosen: String) in
            RuleForm.Part.choice(
                .init(
                    "set.\(name).\(key)", label(key),
                    Self.options(
                        RuleFormOptions(vocabulary).options(of: key), chosen: value("\(name).\(key)", chosen))))
        }
        return [
            entry("\(name).amount", label("amount"), amount), choice("moment", moment),
            .words(.text("editor.warning-level")), choice("level", level),
        ]
    }

    /// What stood in the fields of warnings and of what is not there.
    func earlier(of rule: FormRule) -> [HiddenField] {
        rule.warnings.flatMap { warning in
            [("amount", warning.amount), ("moment", warning.moment), ("level", warning.level)].map {
                HiddenField("was.warn.\(warning.number).\($0.0)", $0.1)
            }
        }
            + rule.absent.filter(Self.isOffered).flatMap { key in
                guard key.value == .length else { return [HiddenField("was.\(key.name)", "")] }
                let unit = RuleFormOptions(vocabulary).options(of: "unit")[0].name
                return [HiddenField("was.\(key.name).amount", ""), HiddenField("was.\(key.name).unit", unit)]
            }
    }
}
