/// What a condition asks of one attribute's value.
///
/// An absent attribute makes every matcher false, `not` included; only ``present(_:)`` with `false` asks for absence.
/// A list-valued attribute meets ``oneOf(_:)`` and ``contains(_:)`` when any of its elements does.
public indirect enum Matcher: Hashable, Sendable, Codable {
    /// Equal to one of the values (`"x"`, `["x", "y"]`, `3`, `true`).
    case oneOf([FactValue])
    /// Within the bounds, both included; nil leaves a side open (`{ min = 2, max = 5 }`).
    case range(min: Int?, max: Int?)
    /// Present, and the inner matcher is false (`{ not = "x" }`).
    case not(Matcher)
    /// A text that has one of the pieces in it, or a list that has one of them as an element (`{ contains = "x" }`).
    case contains([String])
    /// Known or not (`{ present = true }`).
    case present(Bool)
    /// All of them (`{ min = 2, not = 3 }`).
    case every([Matcher])
}

extension Matcher {
    /// Whether the value meets the matcher; nil is an absent attribute.
    public func matches(_ value: FactValue?) -> Bool {
        switch self {
        case .present(let wanted): return (value != nil) == wanted
        case .every(let matchers): return matchers.allSatisfy { $0.matches(value) }
        case .oneOf, .range, .not, .contains:
            guard let value else { return false }
            return matches(present: value)
        }
    }

    private func matches(present value: FactValue) -> Bool {
        switch self {
        case .oneOf(let wanted): wanted.contains { $0.isMet(by: value) }
        case .range(let min, let max): value.lies(from: min, to: max)
        case .not(let inner): !inner.matches(value)
        case .contains(let pieces): pieces.contains { value.contains($0) }
        case .present(let wanted): wanted
        case .every(let matchers): matchers.allSatisfy { $0.matches(value) }
        }
    }
}

extension FactValue {
    /// Whether an actual value equals this wanted one, or is a list that has it.
    func isMet(by actual: FactValue) -> Bool {
        if case .list(let elements) = actual, case .text(let wanted) = self { return elements.contains(wanted) }
        return self == actual
    }

    func lies(from min: Int?, to max: Int?) -> Bool {
        guard case .integer(let number) = self else { return false }
        return number >= (min ?? .min) && number <= (max ?? .max)
    }

    func contains(_ piece: String) -> Bool {
        switch self {
        case .text(let text): text.holds(piece)
        case .list(let elements): elements.contains(piece)
        case .integer, .boolean: false
        }
    }
}

extension String {
    /// Whether the bytes of the piece occur in the text; an empty piece occurs nowhere.
    func holds(_ piece: String) -> Bool {
        let text = utf8
        let wanted = Array(piece.utf8)
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        var start = text.startIndex
        while let found = text[start...].firstIndex(of: first) {
            if text[found...].starts(with: wanted) { return true }
            start = text.index(after: found)
        }
        return false
    }
}
