import Endpoints
import RuleModel
import TOMLSyntax
import Texts

/// Writes what was changed in the form back into the text, in the same places; everything else stays as it is.
struct FormWriting {
    /// The text with the answers that were changed.
    private(set) var text: String
    /// Whether anything was changed.
    private(set) var isChanged = false
    /// What could not be written, and why, such as a length that is no number.
    private(set) var refused: [Words] = []

    private let vocabulary: Vocabulary
    private let language: Language
    private let bytes: [UInt8]
    private var edits: [TextEdit] = []

    init(_ text: String, _ form: FormFields, _ vocabulary: Vocabulary, _ language: Language = .chinese) {
        self.text = text
        self.vocabulary = vocabulary
        self.language = language
        bytes = Array(text.utf8)
        guard let name = form["form-rule"],
            let rule = FormRule.all(in: TOMLDocument(parsing: text)).first(where: { $0.name == name })
        else { return }
        for answer in rule.answers {
            guard let value = form["set.\(answer.name)"], let was = form["was.\(answer.name)"], value != was else {
                continue
            }
            write(value.trimmed, as: answer, of: rule)
        }
        add(form["set.add.attribute"] ?? "", form["set.add.value"] ?? "", to: rule)
        guard let written = TextEdit.applied(edits, to: text) else {
            refused.append(.text("editor.form-apart"))
            return
        }
        self.text = written
        isChanged = !edits.isEmpty
    }

    private mutating func write(_ value: String, as answer: FormAnswer, of rule: FormRule) {
        if value.isEmpty, answer.test != nil {
            guard let removal = rule.condition?.removing(answer.range, in: bytes) else {
                refused.append(.text("editor.form-kept"))
                return
            }
            edits += removal
        } else if case .list = answer.kind {
            let names = FormNames(answer, vocabulary, language).names(in: value, known: answer.names)
            edits += answer.edits(to: names, in: bytes)
        } else if let written = answer.written(value) {
            edits.append(TextEdit(range: answer.range, text: written))
        } else {
            refused.append(.text("editor.form-refused", ["value": "\(value)"]))
        }
    }

    /// Asks for one more attribute.
    private mutating func add(_ attribute: String, _ value: String, to rule: FormRule) {
        let value = value.trimmed
        guard !attribute.isEmpty, !value.isEmpty else { return }
        guard let known = vocabulary.attributes[attribute], let written = literal(value, of: known) else {
            refused.append(.text("editor.form-no-value", ["value": "\(value)"]))
            return
        }
        guard let edit = rule.condition?.adding("\(attribute) = \(written)", in: bytes) else {
            refused.append(.text("editor.form-apart"))
            return
        }
        edits.append(edit)
    }

    private func literal(_ value: String, of attribute: Attribute) -> String? {
        switch attribute.type {
        case .boolean:
            return ["是": "true", "yes": "true", "true": "true", "否": "false", "no": "false", "false": "false"][
                value.lowercased()]
        case .integer: return value.wholeMatch(of: /[0-9]{1,6}/) == nil ? nil : value
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
