import Endpoints
import TOMLSyntax

/// Writes what was changed in the form back into the text, in the same places; everything else stays as it is.
struct FormWriting {
    /// The text with the answers that were changed.
    private(set) var text: String
    /// Whether anything was changed.
    private(set) var isChanged = false
    /// Answers that could not be written, such as a length that is no number.
    private(set) var refused: [String] = []

    init(_ text: String, _ form: FormFields) {
        self.text = text
        guard let name = form["form-rule"],
            let rule = FormRule.all(in: TOMLDocument(parsing: text)).first(where: { $0.name == name })
        else { return }
        let wanted = rule.answers.compactMap { answer -> (range: Range<Int>, text: String)? in
            guard let value = form["set.\(answer.name)"], let was = form["was.\(answer.name)"], value != was else {
                return nil
            }
            guard let written = answer.written(value.trimmed) else {
                refused.append(value)
                return nil
            }
            return (answer.range, written)
        }
        var bytes = Array(text.utf8)
        for change in wanted.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
        }
        self.text = String(decoding: bytes, as: UTF8.self)
        isChanged = !wanted.isEmpty
    }
}

extension String {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
