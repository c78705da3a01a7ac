import RuleModel
import TOMLSyntax

/// The values in a rule's condition that a form may change, each with its attribute and what is asked of it.
struct FormCondition {
    /// One value.
    struct Leaf: Hashable {
        var attribute: String
        /// What is asked; nil: to be equal.
        var word: MatcherWord?
        var node: TOMLNode
    }

    /// What stands behind `when`.
    let node: TOMLNode

    /// Whether it always holds.
    var isAlways: Bool { node.value == .string("always") }

    /// The values in the order in which they stand; none in what a form cannot show, such as what a negation holds.
    var leaves: [Leaf] {
        if case .table(let table) = node.value { Self.leaves(in: table, of: "") } else { [] }
    }

    private static func leaves(in table: TOMLTable, of attribute: String) -> [Leaf] {
        table.entries.flatMap { entry -> [Leaf] in
            if attribute.isEmpty, MatcherWord.Combination(rawValue: entry.key) != nil { return combined(entry.node) }
            if !attribute.isEmpty, let word = MatcherWord(rawValue: entry.key) {
                if case .table = entry.node.value { return [] }
                return [Leaf(attribute: attribute, word: word, node: entry.node)]
            }
            let name = attribute.isEmpty ? entry.key : "\(attribute).\(entry.key)"
            if case .table(let inner) = entry.node.value { return leaves(in: inner, of: name) }
            return [Leaf(attribute: name, word: nil, node: entry.node)]
        }
    }

    private static func combined(_ node: TOMLNode) -> [Leaf] {
        switch node.value {
        case .table(let table): leaves(in: table, of: "")
        case .array(let nodes): nodes.flatMap { combined($0) }
        default: []
        }
    }
}

// What has to be written so that a part of it goes or comes.
extension FormCondition {
    /// Takes a value with its attribute out; nil where nothing would be left, or a comment would be lost.
    func removing(_ leaf: Range<Int>, in bytes: [UInt8]) -> [TextEdit]? { Self.removing(leaf, from: node.range, bytes) }

    private static func removing(_ leaf: Range<Int>, from range: Range<Int>, _ bytes: [UInt8]) -> [TextEdit]? {
        guard let whole = BracketedText(bytes, range),
            let index = whole.items.firstIndex(where: {
                $0.lowerBound <= leaf.lowerBound && leaf.upperBound <= $0.upperBound
            })
        else { return nil }
        let item = whole.items[index]
        if let open = bytes[item.lowerBound..<leaf.lowerBound].firstIndex(where: {
            $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
        }),
            let edits = removing(leaf, from: open..<item.upperBound, bytes)
        {
            return edits
        }
        guard whole.items.count > 1, !(BracketedText(bytes, leaf)?.hasComments ?? false) else { return nil }
        return whole.removing([index])
    }

    /// Asks for one more thing besides; nil where the condition is not written in one piece.
    func adding(_ test: String, in bytes: [UInt8]) -> [TextEdit]? {
        if isAlways { return [TextEdit(range: node.range, text: "{ \(test) }")] }
        return BracketedText(bytes, node.range)?.adding([test])
    }
}
