import Endpoints
import TOMLSyntax
import Texts

// Warnings: changed in their places, taken out, put behind the others.
extension FormWriting {
    mutating func writeWarnings(_ key: FormKey, of rule: FormRule) {
        var gone: [FormWarning] = []
        for warning in rule.warnings {
            let name = "warn.\(warning.number)"
            if form["set.\(name).remove"] != nil {
                gone.append(warning)
            } else {
                change(warning, name)
            }
        }
        let new = newWarning
        guard !gone.isEmpty || new != nil else { return }
        guard let list = rule.warningList else {
            if let new { add(key, "[\(FormWarning.inline(new))]") }
            return
        }
        if rule.warnsInBlocks { return moveBlocks(gone, new, of: rule) }
        guard case .array(let rows) = list.value, let written = BracketedText(bytes, list.range),
            written.items.count == rows.count
        else { return refused.append(FormFault("editor.form-apart", at: nil)) }
        let places = Set(gone.map { $0.number - 1 })
        if new == nil, places.count == rows.count, remove(key, from: rule) { return }
        edits += written.removing(places)
        edits += written.adding(new.map { [FormWarning.inline($0)] } ?? [], besides: places)
    }

    /// Warnings that are tables with a header each.
    private mutating func moveBlocks(_ gone: [FormWarning], _ new: [String]?, of rule: FormRule) {
        let removals = gone.compactMap(\.removal)
        guard removals.count == gone.count, new == nil || rule.lastWarning != nil else {
            refused.append(FormFault("editor.form-apart", at: nil))
            return
        }
        edits += removals.flatMap { $0 }
        if let new, let last = rule.lastWarning { edits.append(last.followed(by: new)) }
    }

    private mutating func change(_ warning: FormWarning, _ name: String) {
        let parts = ["amount", "moment", "level"].map { "\(name).\($0)" }
        guard parts.contains(where: { changed($0) != nil }) else { return }
        let moment = changed(parts[1]) ?? warning.moment
        let typed = changed(parts[0]) ?? warning.amount
        guard let amount = FormWarning.amount(typed, moment: moment) else {
            refused.append(Self.noNumber(typed, at: parts[0]))
            return
        }
        guard
            let written = warning.edits(amount: amount, moment: moment, level: changed(parts[2]) ?? warning.level)
        else {
            refused.append(FormFault("editor.form-apart", at: nil))
            return
        }
        edits += written
    }

    /// The statements of the one to be added; nil where its fields were left as they are.
    private var newWarning: [String]? {
        mutating get {
            let typed = said("warn.new.amount")
            let (moment, level) = (said("warn.new.moment"), said("warn.new.level"))
            guard !typed.isEmpty else {
                let isChosen = [(moment, FormWarning.moments[0]), (level, FormWarning.levels[0])].contains {
                    !$0.0.isEmpty && $0.0 != $0.1
                }
                if isChosen { refused.append(FormFault("editor.form-no-amount", at: "warn.new.amount")) }
                return nil
            }
            guard let amount = FormWarning.amount(typed, moment: moment),
                let lines = FormWarning.lines(amount: amount, moment: moment, level: level)
            else {
                refused.append(Self.noNumber(typed, at: "warn.new.amount"))
                return nil
            }
            return lines
        }
    }

    /// What is no number where one belongs; nothing at all is said otherwise.
    static func noNumber(_ typed: String, at field: String) -> FormFault {
        typed.isEmpty
            ? FormFault("editor.form-no-amount", at: field) : FormFault("editor.form-refused", at: field, value: typed)
    }
}
