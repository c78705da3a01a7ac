import RuleModel

// Conditions as unions of boxes.
extension RequestSpace {
    /// More boxes than this are not worth while; a condition that needs them is left to a reader.
    private static let limit = 512

    /// The requests that meet a condition; nil where that takes too many boxes.
    func boxes(of condition: Condition) -> [RequestBox]? { boxes(of: condition, negated: false) }

    private func boxes(of condition: Condition, negated: Bool) -> [RequestBox]? {
        switch condition {
        case .always: negated ? [] : [whole]
        case .attribute(let test): boxes(of: test, negated: negated)
        case .all(let parts):
            negated ? union(parts.map { boxes(of: $0, negated: true) }) : product(parts, negated: false)
        case .any(let parts):
            negated ? product(parts, negated: true) : union(parts.map { boxes(of: $0, negated: false) })
        case .none(let parts):
            negated ? union(parts.map { boxes(of: $0, negated: false) }) : product(parts, negated: true)
        }
    }

    private func boxes(of test: AttributeTest, negated: Bool) -> [RequestBox]? {
        guard let side = sides[test] else { return nil }
        let box = negated ? side.unmet : side.met
        return box.isEmpty(layout) ? [] : [box]
    }

    private func union(_ parts: [[RequestBox]?]) -> [RequestBox]? {
        var all: [RequestBox] = []
        for part in parts {
            guard let part else { return nil }
            all += part
        }
        return all.count > Self.limit ? nil : all
    }

    private func product(_ parts: [Condition], negated: Bool) -> [RequestBox]? {
        var all = [whole]
        for part in parts {
            guard let factors = boxes(of: part, negated: negated) else { return nil }
            all = all.flatMap { box in factors.map { box.intersection($0) } }.filter { !$0.isEmpty(layout) }
            guard all.count <= Self.limit else { return nil }
        }
        return all
    }
}
