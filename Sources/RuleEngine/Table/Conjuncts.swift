import RuleModel

extension Condition {
    /// The parts that must all hold: nested `all`s laid flat, and `none`s taken apart.
    var conjuncts: [Condition] {
        switch self {
        case .always: []
        case .attribute, .any: [self]
        case .all(let parts): parts.flatMap(\.conjuncts)
        case .none(let parts): parts.map { .none([$0]) }
        }
    }

    /// The one attribute that the condition asks for, where a code per value can stand for it; nil where it asks for
    /// several, for a list, or looks into a text.
    func columnAttribute(in vocabulary: Vocabulary) -> Attribute? {
        let names = attributes
        guard names.count == 1, let attribute = vocabulary.attributes[names[0]] else { return nil }
        if case .choices = attribute.type { return nil }
        return tests.contains { $0.matcher.looksInside } ? nil : attribute
    }
}

extension Matcher {
    /// Whether the matcher looks into a text, so that no set of codes can stand for it.
    var looksInside: Bool {
        switch self {
        case .contains: true
        case .not(let inner): inner.looksInside
        case .every(let matchers): matchers.contains(where: \.looksInside)
        case .oneOf, .range, .present: false
        }
    }

    /// Every value that the matcher names.
    var namedValues: [FactValue] {
        switch self {
        case .oneOf(let values): values
        case .not(let inner): inner.namedValues
        case .every(let matchers): matchers.flatMap(\.namedValues)
        case .range, .contains, .present: []
        }
    }

    /// Every whole number at which the matcher's answer may change.
    var cuts: [Int] {
        switch self {
        case .oneOf(let values): values.flatMap(\.cuts)
        case .range(let min, let max): [min, max.flatMap(\.next)].compactMap { $0 }
        case .not(let inner): inner.cuts
        case .every(let matchers): matchers.flatMap(\.cuts)
        case .contains, .present: []
        }
    }
}

extension FactValue {
    fileprivate var cuts: [Int] {
        guard case .integer(let number) = self else { return [] }
        return [number, number.next].compactMap { $0 }
    }
}

extension Int {
    /// The number after this one; nil where there is none.
    fileprivate var next: Int? { self == .max ? nil : self + 1 }
}
