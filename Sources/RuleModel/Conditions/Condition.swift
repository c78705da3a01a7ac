/// When a rule holds: data, never an expression string, so that it can be analysed, shown as a sentence and edited.
public indirect enum Condition: Hashable, Sendable, Codable {
    /// Always true (`when = "always"`).
    case always
    /// One attribute meets a matcher.
    case attribute(AttributeTest)
    /// Every one is true.
    case all([Condition])
    /// At least one is true.
    case any([Condition])
    /// Not one is true.
    case none([Condition])
}

/// One attribute, the matcher that it has to meet, and where that was written.
public struct AttributeTest: Sendable, Codable {
    /// The attribute's name, such as `entity.kind`.
    public var attribute: String
    /// What its value has to meet.
    public var matcher: Matcher
    /// Where the attribute stands in the rule file; not part of the meaning, so it takes no part in equality.
    public var location: SourceLocation?

    /// A test written at `location`.
    public init(_ attribute: String, _ matcher: Matcher, at location: SourceLocation? = nil) {
        self.attribute = attribute
        self.matcher = matcher
        self.location = location
    }
}

extension AttributeTest: Hashable {
    public static func == (left: AttributeTest, right: AttributeTest) -> Bool {
        left.attribute == right.attribute && left.matcher == right.matcher
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(attribute)
        hasher.combine(matcher)
    }
}

extension Condition {
    /// Whether the facts meet the condition, decided attribute by attribute.
    ///
    /// This is the meaning that compiled tables must reproduce; they are tested against it.
    public func holds(for facts: Facts) -> Bool {
        switch self {
        case .always: true
        case .attribute(let test): test.matcher.matches(facts.known(test.attribute))
        case .all(let parts): parts.allSatisfy { $0.holds(for: facts) }
        case .any(let parts): parts.contains { $0.holds(for: facts) }
        case .none(let parts): !parts.contains { $0.holds(for: facts) }
        }
    }

    /// Whether both ask for one number, and none that is within the bounds of both; false also where that is not seen at once.
    public func excludes(_ other: Condition) -> Bool {
        guard case .attribute(let test) = self, case .attribute(let others) = other,
            test.attribute == others.attribute, case .range(let min, let max) = test.matcher,
            case .range(let least, let most) = others.matcher
        else { return false }
        return Swift.max(min ?? .min, least ?? .min) > Swift.min(max ?? .max, most ?? .max)
    }

    /// Every attribute the condition asks for, each once, in the order written.
    public var attributes: [String] {
        var seen = Set<String>()
        return tests.map(\.attribute).filter { seen.insert($0).inserted }
    }

    /// Every attribute test in the condition, in the order written.
    public var tests: [AttributeTest] {
        switch self {
        case .always: []
        case .attribute(let test): [test]
        case .all(let parts), .any(let parts), .none(let parts): parts.flatMap(\.tests)
        }
    }
}
