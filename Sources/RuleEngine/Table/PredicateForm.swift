import RuleModel

/// A condition on codes instead of names: what is left of a predicate once the facts are encoded.
indirect enum PredicateForm: Sendable {
    /// The code of a column is one of those whose bits are set in the table's truths, from `bits` on.
    case code(column: Int, bits: Int)
    /// A list has at least one of the marked elements.
    case listMeets(Int, any: UInt64)
    /// Of these marks, a list has exactly the wanted ones.
    case listIs(Int, of: UInt64, wanted: UInt64)
    /// A condition that looks into a text, or at an attribute that the vocabulary does not know.
    case facts(Condition)
    case all([PredicateForm])
    case any([PredicateForm])
    case none([PredicateForm])

    /// Whether it holds; `codes` has one a column, then the marks of each list.
    func holds(_ codes: Span<UInt64>, _ truths: Span<UInt64>, _ facts: Facts) -> Bool {
        switch self {
        case .code(let column, let bits):
            let bit = bits &+ Int(truncatingIfNeeded: codes[column])
            return truths[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63) & 1 == 1
        case .listMeets(let list, let marks): return codes[list] & marks != 0
        case .listIs(let list, let marks, let wanted): return codes[list] & marks == wanted
        case .facts(let condition): return condition.holds(for: facts)
        case .all(let parts):
            for part in parts where !part.holds(codes, truths, facts) { return false }
            return true
        case .any(let parts):
            for part in parts where part.holds(codes, truths, facts) { return true }
            return false
        case .none(let parts):
            for part in parts where part.holds(codes, truths, facts) { return false }
            return true
        }
    }
}

/// How the elements of a list-valued attribute become marks in one word.
struct ListMarks: Sendable {
    var attribute: String
    /// A bit per element that a rule of the table names; at most 63.
    private(set) var marks: [String: UInt64] = [:]

    /// Set where the attribute is known at all.
    static let present: UInt64 = 1 << 63

    /// Nil where the rules name more elements than a word has bits for.
    init?(_ attribute: String, matchers: [Matcher]) {
        self.attribute = attribute
        for name in matchers.flatMap(\.namedElements) where marks[name] == nil {
            guard marks.count < 63 else { return nil }
            marks[name] = 1 << UInt64(marks.count)
        }
    }

    func word(for value: FactValue?) -> UInt64 {
        switch value {
        case nil: return 0
        case .list(let elements):
            var word = Self.present
            for element in elements { word |= marks[element] ?? 0 }
            return word
        case .text(let element): return Self.present | (marks[element] ?? 0)
        case .integer, .boolean: return Self.present
        }
    }

    /// The form of a matcher; nil for one that a list never meets and that is not worth a form.
    func form(_ matcher: Matcher, list: Int) -> PredicateForm? {
        switch matcher {
        case .oneOf, .contains: .listMeets(list, any: word(of: matcher))
        case .not(let inner):
            switch inner {
            case .oneOf, .contains:
                .listIs(list, of: word(of: inner) | Self.present, wanted: Self.present)
            case .range, .not, .present, .every: nil
            }
        case .present(let wanted): .listIs(list, of: Self.present, wanted: wanted ? Self.present : 0)
        case .every(let matchers): every(matchers.map { form($0, list: list) })
        case .range: nil
        }
    }

    private func every(_ forms: [PredicateForm?]) -> PredicateForm? {
        let known = forms.compactMap { $0 }
        return known.count == forms.count ? .all(known) : nil
    }

    private func word(of matcher: Matcher) -> UInt64 {
        matcher.namedElements.reduce(0) { $0 | (marks[$1] ?? 0) }
    }
}

extension Matcher {
    /// Every element of a list that the matcher names.
    var namedElements: [String] {
        switch self {
        case .contains(let names): names
        case .oneOf(let values): values.compactMap { if case .text(let name) = $0 { name } else { nil } }
        case .not(let inner): inner.namedElements
        case .every(let matchers): matchers.flatMap(\.namedElements)
        case .range, .present: []
        }
    }
}
