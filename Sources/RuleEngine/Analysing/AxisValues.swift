import RuleModel
import TOMLSyntax
import WorkCalendar

/// Values of one attribute, at least one of each class that its matchers can tell apart; plain ones first.
struct AxisValues {
    /// Pieces of a text or list that are combined at most; beyond that only alone and all together.
    private static let limit = 10

    /// Nil is the absent attribute.
    private(set) var values: [FactValue?] = []
    private(set) var isExact = true

    init(_ matchers: [Matcher], of attribute: Attribute?, _ vocabulary: Vocabulary) {
        let asked = matchers.flatMap(\.askedValues)
        switch attribute?.type ?? .text {
        case .boolean: values = [.boolean(true), .boolean(false), nil]
        case .integer: values = Self.numbers(around: asked, within: attribute?.bounds) + [nil]
        case .choice(let domain):
            let members = vocabulary.domains[domain]?.members.map { FactValue.text($0.name) } ?? []
            values = members.map { Optional($0) } + [nil]
        case .choices: values = combinations(of: asked.compactMap(\.name)).map { .list($0) } + [nil]
        case .text: values = texts(of: asked.compactMap(\.name)) + [nil]
        }
    }

    /// Each number named and those next to it, as far as there are such; where that is not known, negative ones only
    /// where one is named, since counts have none.
    private static func numbers(around asked: [FactValue], within bounds: ClosedRange<Int>?) -> [FactValue?] {
        let named = asked.compactMap { if case .integer(let number) = $0 { number } else { nil } }
        let least = bounds?.lowerBound ?? (named.contains { $0 < 0 } ? .min : 0)
        let all = Set(named.flatMap { [$0 &- 1, $0, $0 &+ 1] }).union([bounds?.lowerBound ?? 0])
        let wanted = all.filter { (least...(bounds?.upperBound ?? .max)).contains($0) }
        return wanted.sorted { abs($0.clamped) < abs($1.clamped) }.map { .integer($0) }
    }

    /// Texts that have some pieces in them and not others: each combination as it is, which may be equal to what is asked
    /// for, and with something beside it, which is equal to nothing.
    private mutating func texts(of pieces: [String]) -> [FactValue?] {
        let (filler, separator) = Self.strangers(to: pieces)
        return combinations(of: pieces).flatMap { chosen -> [FactValue?] in
            let joined = chosen.joined(separator: separator)
            return chosen.isEmpty ? [.text(filler)] : [.text(joined), .text(joined + separator + filler)]
        }
    }

    /// Two signs that occur in none of the pieces, so that they neither make nor hide one.
    private static func strangers(to pieces: [String]) -> (String, String) {
        let taken = Set(pieces.flatMap(\.unicodeScalars))
        let wanted = ["…", "，", "；", "。", "·", "～"].compactMap(\.unicodeScalars.first)
        let rare = (0xE000...0xF8FF).lazy.compactMap(Unicode.Scalar.init)
        var free = wanted.filter { !taken.contains($0) }
        free += rare.filter { !taken.contains($0) }.prefix(2)
        return (String(free[0]), String(free[1]))
    }

    /// Every combination of the pieces, from none on.
    private mutating func combinations(of pieces: [String]) -> [[String]] {
        var seen = Set<String>()
        let pieces = pieces.filter { !$0.isEmpty && seen.insert($0).inserted }
        isExact = pieces.count <= Self.limit
        guard isExact else { return [[]] + pieces.map { [$0] } + [pieces] }
        return (0..<(1 << pieces.count)).map { mask in
            pieces.indices.filter { mask & (1 << $0) != 0 }.map { pieces[$0] }
        }
    }
}

extension Int {
    /// The number, or one that has an opposite.
    fileprivate var clamped: Int { Swift.max(self, -.max) }
}

extension Matcher {
    /// Every value that the matcher names: equal to it, next to a bound, or within it.
    fileprivate var askedValues: [FactValue] {
        switch self {
        case .oneOf(let values): values
        case .range(let min, let max): [min, max].compactMap { $0.map { .integer($0) } }
        case .not(let inner): inner.askedValues
        case .contains(let pieces): pieces.map { .text($0) }
        case .present: []
        case .every(let matchers): matchers.flatMap(\.askedValues)
        }
    }
}

extension FactValue {
    /// The text, where it is one.
    fileprivate var name: String? { if case .text(let text) = self { text } else { nil } }
}
