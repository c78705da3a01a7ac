import Endpoints
import RuleModel
import TOMLSyntax
import Texts

/// Writes what was changed in the form back into the text, in the same places; everything else stays as it is.
///
/// Where one answer cannot be written none is, so that a page can show all of them again as they were typed.
struct FormWriting {
    /// The text with the answers that were changed.
    private(set) var text: String
    /// Whether anything was changed.
    private(set) var isChanged = false
    /// What could not be written, and why, such as a length that is no number.
    var refused: [FormFault] = []

    let vocabulary: Vocabulary
    let language: Language
    let bytes: [UInt8]
    let form: FormFields
    var edits: [TextEdit] = []
    /// Keys that the rule does not have yet, with what is written behind them; in the order of the kind's keys.
    private var new: [(key: FormKey, value: String)] = []
    private var gone: [FormKey] = []

    init(_ text: String, _ form: FormFields, _ vocabulary: Vocabulary, _ language: Language = .chinese) {
        self.text = text
        self.vocabulary = vocabulary
        self.language = language
        self.form = form
        bytes = Array(text.utf8)
        let document = TOMLDocument(parsing: text)
        guard let name = form["form-rule"], let rule = FormRule.all(in: document).first(where: { $0.name == name })
        else { return }
        for answer in rule.answers { write(answer, of: rule) }
        for key in rule.keys { write(key, of: rule) }
        ask(form["set.add.attribute"] ?? "", form["set.add.value"] ?? "", of: rule)
        move(in: rule)
        take(from: document, to: rule)
    }

    /// What a field says now; nil where nothing was changed in it.
    func changed(_ name: String) -> String? {
        guard let value = form["set.\(name)"], let was = form["was.\(name)"], value != was else { return nil }
        return value.trimmed
    }

    /// What a field says, changed or not.
    func said(_ name: String) -> String { (form["set.\(name)"] ?? "").trimmed }

    /// Takes the text over if it came out as it was meant.
    private mutating func take(from document: TOMLDocument, to rule: FormRule) {
        guard !edits.isEmpty, refused.isEmpty else { return }
        guard let written = TextEdit.applied(edits, to: text), isMeant(written, document, rule) else {
            refused.append(FormFault("editor.form-apart", at: nil))
            return
        }
        isChanged = written != text
        text = written
    }

    /// No fault came in, and every key that was to come or go did.
    private func isMeant(_ written: String, _ before: TOMLDocument, _ rule: FormRule) -> Bool {
        let after = TOMLDocument(parsing: written)
        guard !before.isValid || after.isValid,
            let found = FormRule.all(in: after).first(where: { $0.name == rule.name })
        else { return false }
        return new.allSatisfy { found.has($0.key) } && gone.allSatisfy { !found.has($0) }
    }
}

// What is there already.
extension FormWriting {
    private mutating func write(_ answer: FormAnswer, of rule: FormRule) {
        guard let value = changed(answer.name) else { return }
        if value.isEmpty {
            empty(answer, of: rule)
        } else if case .list = answer.kind {
            let names = FormNames(answer, vocabulary, language).names(in: value, known: answer.names)
            edits += answer.edits(to: names, in: bytes)
        } else if let written = answer.written(value) {
            edits.append(TextEdit(range: answer.range, text: written))
        } else {
            let why = answer.kind == .date ? "editor.form-no-date" : "editor.form-refused"
            refused.append(FormFault(why, at: answer.name, value: value))
        }
    }

    /// An answer that was left empty: a condition or a key that goes, or one that has to be there.
    private mutating func empty(_ answer: FormAnswer, of rule: FormRule) {
        if answer.test != nil {
            guard let removal = rule.condition?.removing(answer.range, in: bytes) else {
                refused.append(FormFault("editor.form-kept", at: answer.name))
                return
            }
            edits += removal
        } else if let key = rule.key(of: answer), !key.isRequired {
            empty(key, answer, of: rule)
        } else {
            let what = Words.text("editor.field-\(answer.lastKey)")
            refused.append(
                answer.kind == .number
                    ? FormFault("editor.form-no-amount", at: answer.name)
                    : FormFault(.text("editor.form-required", ["what": .words(what)]), at: answer.name))
        }
    }

    /// What was left empty is taken out; a list with comments in it stays, with nothing else in it.
    private mutating func empty(_ key: FormKey, _ answer: FormAnswer, of rule: FormRule) {
        if (key.isInner ? rule.inner : rule.body)?.removing(key.last) != nil {
            gone.append(key)
        } else if case .list = answer.kind {
            edits += answer.edits(to: [], in: bytes)
        } else {
            refused.append(FormFault("editor.form-apart", at: answer.name))
        }
    }
}

// What comes and goes.
extension FormWriting {
    /// A key that is not there yet.
    private mutating func write(_ key: FormKey, of rule: FormRule) {
        if key.value == .warnings { return writeWarnings(key, of: rule) }
        guard !rule.has(key) else { return }
        let name = key.value == .length ? "\(key.name).amount" : key.name
        guard let value = changed(name), !value.isEmpty else {
            // A unit alone says nothing.
            if key.value == .length, let unit = changed("\(key.name).unit"), !unit.isEmpty {
                refused.append(FormFault("editor.form-no-amount", at: name))
            }
            return
        }
        guard let written = literal(value, of: key) else {
            let why = key.value == .date ? "editor.form-no-date" : "editor.form-refused"
            refused.append(FormFault(why, at: name, value: value))
            return
        }
        add(key, written)
    }

    mutating func add(_ key: FormKey, _ value: String) { new.append((key, value)) }

    /// Takes a key out, if it can be without losing a comment.
    mutating func remove(_ key: FormKey, from rule: FormRule) -> Bool {
        guard rule.body?.removing(key.name) != nil else { return false }
        gone.append(key)
        return true
    }

    private func literal(_ value: String, of key: FormKey) -> String? {
        switch key.value {
        case .text: return FormAnswer.quoted(value)
        case .list:
            let names = FormNames(key, vocabulary, language).names(in: value, known: [])
            return names.isEmpty ? nil : "[\(names.map(FormAnswer.quoted).joined(separator: ", "))]"
        case .date: return FormNumber.day(value)
        case .length:
            let amount = FormNumber.amount(value)
            let unit = FormAnswer(name: "", kind: .key, value: "", range: 0..<0).written(said("\(key.name).unit"))
            return amount.flatMap { amount in unit.map { "{ \($0) = \(amount) }" } }
        case .warnings, .condition: return nil
        }
    }

    /// Puts the new keys in and takes the others out.
    private mutating func move(in rule: FormRule) {
        let order = rule.keys.map { $0.name.split(separator: ".").first.map(String.init) ?? $0.name }
        var outer = new.filter { !$0.key.isInner }.map { ($0.key.name, $0.value) }
        let inner = new.filter(\.key.isInner).map { ($0.key.last, $0.value) }
        if !inner.isEmpty, !rule.hasThen {
            outer.append(("then", "{ \(inner.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")) }"))
        }
        move(rule.body, outer, gone.filter { !$0.isInner }, order)
        if rule.hasThen {
            move(rule.inner, inner, gone.filter(\.isInner), rule.keys.filter(\.isInner).map(\.last))
        }
    }

    private mutating func move(
        _ body: FormBody?, _ new: [(key: String, value: String)], _ gone: [FormKey], _ order: [String]
    ) {
        guard !new.isEmpty || !gone.isEmpty else { return }
        guard let moves = body?.edits(adding: new, removing: gone.map(\.last), order: order) else {
            refused.append(FormFault("editor.form-apart", at: nil))
            return
        }
        edits += moves
    }
}

// What the condition asks besides.
extension FormWriting {
    private mutating func ask(_ attribute: String, _ value: String, of rule: FormRule) {
        let value = value.trimmed
        switch (attribute.isEmpty, value.isEmpty) {
        case (true, true): return
        case (true, false): return refused.append(FormFault("editor.form-no-attribute", at: "add.attribute"))
        case (false, true): return refused.append(FormFault("editor.form-no-test", at: "add.value"))
        case (false, false): break
        }
        guard let known = vocabulary.attributes[attribute], let written = literal(value, of: known) else {
            refused.append(FormFault("editor.form-no-value", at: "add.value", value: value))
            return
        }
        let test = "\(attribute) = \(written)"
        guard let condition = rule.condition else {
            if let key = rule.keys.first(where: { $0.value == .condition }) { add(key, "{ \(test) }") }
            return
        }
        guard let added = condition.adding(test, in: bytes) else {
            refused.append(FormFault("editor.form-apart", at: "add.value"))
            return
        }
        edits += added
    }

    private func literal(_ value: String, of attribute: Attribute) -> String? {
        switch attribute.type {
        case .boolean:
            return ["是": "true", "yes": "true", "true": "true", "否": "false", "no": "false", "false": "false"][
                value.lowercased()]
        case .integer: return FormNumber.count(value)
        case .text:
            let words = FormNames(nil, vocabulary, language).names(in: value, known: [])
            return "{ contains = [\(words.map(FormAnswer.quoted).joined(separator: ", "))] }"
        case .choice(let domain), .choices(let domain):
            let names = FormNames(domain, vocabulary, language).names(in: value, known: []).map(FormAnswer.quoted)
            return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
        }
    }
}

extension String {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
