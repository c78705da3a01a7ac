import Endpoints
import TOMLSyntax
import Texts

// Warnings: changed in their places, taken out, put behind the others.
extension FormWriting {
    mutating func writeWarnings(_ key: FormKey, of rule: FormRule) {
        var gone = Set<Int>()
        for warning in rule.warnings {
            let name = "warn.\(warning.number)"
            if form["set.\(name).remove"] != nil {
                gone.insert(warning.number - 1)
            } else {
                change(warning, name)
            }
        }
        let new = newWarning
        guard !gone.isEmpty || new != nil else { return }
        guard let list = rule.warningList else {
            if let new { add(key, "[\(new)]") }
            return
        }
        guard let written = BracketedText(bytes, list.range), case .array(let rows) = list.value,
            written.items.count == rows.count
        else { return refused.append(.text("editor.form-apart")) }
        if new == nil, gone.count == rows.count, remove(key, from: rule) { return }
        edits += written.removing(gone) + written.adding([new].compactMap { $0 }, besides: gone)
    }

    private mutating func change(_ warning: FormWarning, _ name: String) {
        let parts = ["amount", "moment", "level"].map { "\(name).\($0)" }
        guard parts.contains(where: { changed($0) != nil }) else { return }
        let amount = changed(parts[0]) ?? warning.amount
        guard
            let written = warning.edits(
                amount: amount, moment: changed(parts[1]) ?? warning.moment, level: changed(parts[2]) ?? warning.level)
        else { return refused.append(.text("editor.form-refused", ["value": "\(amount)"])) }
        edits += written
    }

    /// The one to be added; nil where its number was left empty.
    private var newWarning: String? {
        mutating get {
            let amount = said("warn.new.amount")
            guard !amount.isEmpty else { return nil }
            let text = FormWarning.text(
                amount: amount, moment: said("warn.new.moment"), level: said("warn.new.level"))
            if text == nil { refused.append(.text("editor.form-refused", ["value": "\(amount)"])) }
            return text
        }
    }
}
