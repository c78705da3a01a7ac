import TOMLSyntax

/// A moment at which a clock warns, as a form shows it: so much of what, at which level.
struct FormWarning: Hashable {
    /// What the amount counts and from where, such as `before.working-hours`.
    static let moments =
        ["at.percent"]
        + ["before", "after"].flatMap { side in
            ["working-days", "working-hours", "calendar-days", "minutes"].map { "\(side).\($0)" }
        }
    static let levels = ["yellow", "orange", "red"]

    /// Its place in the list, from 1.
    let number: Int
    let amount: String
    let moment: String
    let level: String
    private let range: Range<Int>
    private let amountRange: Range<Int>
    /// Nil where the amount is a share.
    private let unitRange: Range<Int>?
    private let levelRange: Range<Int>

    /// Nil where it does not say one moment and a level.
    init?(_ number: Int, _ row: TOMLNode) {
        guard case .table(let table) = row.value, table.isInline, let level = table["level"],
            case .string(let name) = level.value,
            let side = ["at", "before", "after"].filter({ table[$0] != nil }).only, let node = table[side]
        else { return nil }
        self.number = number
        self.level = name
        levelRange = level.range
        range = row.range
        switch node.value {
        case .string(let share) where side == "at":
            amount = share.hasSuffix("%") ? String(share.dropLast()) : share
            (moment, amountRange, unitRange) = ("at.percent", node.range, nil)
        case .table(let length) where side != "at":
            guard let entry = length.entries.only, let count = entry.node.number else { return nil }
            amount = count
            (moment, amountRange, unitRange) = ("\(side).\(entry.key)", entry.node.range, entry.keyRange)
        default: return nil
        }
    }

    /// What has to be written for another amount, moment or level; nil where that is nothing to write.
    func edits(amount: String, moment: String, level: String) -> [TextEdit]? {
        guard let whole = Self.text(amount: amount, moment: moment, level: level) else { return nil }
        let (side, unit) = Self.parts(moment)
        guard side == Self.parts(self.moment).side else { return [TextEdit(range: range, text: whole)] }
        var edits: [TextEdit] = []
        if amount != self.amount {
            edits.append(TextEdit(range: amountRange, text: unitRange == nil ? "\"\(amount)%\"" : amount))
        }
        if moment != self.moment, let unitRange { edits.append(TextEdit(range: unitRange, text: unit)) }
        if level != self.level { edits.append(TextEdit(range: levelRange, text: FormAnswer.quoted(level))) }
        return edits
    }

    /// A warning as it is written in a list; nil where its amount is no number, or the rest is not known.
    static func text(amount: String, moment: String, level: String) -> String? {
        guard moments.contains(moment), levels.contains(level) else { return nil }
        let (side, unit) = parts(moment)
        if side == "at" {
            guard amount.wholeMatch(of: /[0-9]{1,3}/) != nil else { return nil }
            return "{ at = \"\(amount)%\", level = \"\(level)\" }"
        }
        guard amount.wholeMatch(of: /[0-9]{1,6}(\.[0-9]{1,3})?/) != nil else { return nil }
        return "{ \(side) = { \(unit) = \(amount) }, level = \"\(level)\" }"
    }

    private static func parts(_ moment: String) -> (side: String, unit: String) {
        let parts = moment.split(separator: ".", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}

extension Array {
    /// The one element; nil where there are none or several.
    fileprivate var only: Element? { count == 1 ? first : nil }
}

extension TOMLNode {
    /// A number as a form shows it; nil for anything else.
    var number: String? {
        switch value {
        case .integer(let number): "\(number)"
        case .float(let number): "\(number)"
        default: nil
        }
    }
}
