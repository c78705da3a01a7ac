import TOMLSyntax

/// A moment at which a clock warns, as a form shows it: so much of what, at which level.
struct FormWarning {
    /// What the amount counts and from where, such as `before.working-hours`.
    static let moments =
        ["at.percent"]
        + ["before", "after"].flatMap { side in
            ["working-days", "working-hours", "calendar-days", "minutes"].map { "\(side).\($0)" }
        }
    static let levels = ["yellow", "orange", "red"]

    /// How it stands in the text.
    private enum Place {
        /// Between brackets in a list.
        case inline(Range<Int>)
        /// As a table with a header; nil where it is written in several pieces.
        case block(FormBlock?)
    }

    /// Its place in the list, from 1.
    let number: Int
    let amount: String
    let moment: String
    let level: String
    private let place: Place
    private let amountRange: Range<Int>
    /// Nil where the amount is a share.
    private let unitRange: Range<Int>?
    private let levelRange: Range<Int>

    /// Nil where it does not say one moment and a level.
    init?(_ number: Int, _ row: TOMLNode, in document: TOMLDocument) {
        guard case .table(let table) = row.value, let level = table["level"],
            case .string(let name) = level.value,
            let side = ["at", "before", "after"].filter({ table[$0] != nil }).only, let node = table[side]
        else { return nil }
        self.number = number
        self.level = name
        levelRange = level.range
        place = table.isInline ? .inline(row.range) : .block(FormBlock(row, in: document))
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

    /// What has to be written for another amount, moment or level; nil where it is written in pieces that do not let it.
    ///
    /// - Parameter amount: as ``amount(_:moment:)`` has it.
    func edits(amount: String, moment: String, level: String) -> [TextEdit]? {
        guard let lines = Self.lines(amount: amount, moment: moment, level: level) else { return nil }
        let (side, unit) = Self.parts(moment)
        let other = level == self.level ? [] : [TextEdit(range: levelRange, text: FormAnswer.quoted(level))]
        guard side == Self.parts(self.moment).side else {
            switch place {
            case .inline(let range): return [TextEdit(range: range, text: Self.inline(lines))]
            case .block(let block):
                return block?.replacing(Self.parts(self.moment).side, with: lines[0]).map { [$0] + other }
            }
        }
        var edits = other
        if amount != self.amount {
            edits.append(TextEdit(range: amountRange, text: unitRange == nil ? "\"\(amount)%\"" : amount))
        }
        if moment != self.moment, let unitRange { edits.append(TextEdit(range: unitRange, text: unit)) }
        return edits
    }

    /// What has to be written where it is a table with a header and goes; nil where it is none, or in pieces.
    var removal: [TextEdit]? { if case .block(let block) = place { block?.removal } else { nil } }

    /// An amount as it is written for a moment; nil where what was typed is none.
    static func amount(_ typed: String, moment: String) -> String? {
        parts(moment).side == "at" ? FormNumber.percent(typed) : FormNumber.amount(typed)
    }

    /// The statements of a warning; nil where the moment or level is not known.
    static func lines(amount: String, moment: String, level: String) -> [String]? {
        guard moments.contains(moment), levels.contains(level) else { return nil }
        let (side, unit) = parts(moment)
        let when = side == "at" ? "at = \"\(amount)%\"" : "\(side) = { \(unit) = \(amount) }"
        return [when, "level = \"\(level)\""]
    }

    /// A warning as it is written in a list.
    static func inline(_ lines: [String]) -> String { "{ \(lines.joined(separator: ", ")) }" }

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
