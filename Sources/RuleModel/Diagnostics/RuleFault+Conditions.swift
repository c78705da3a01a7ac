public import TOMLSyntax

// Faults of conditions.
extension RuleFault {
    /// RULE-0020: a rule that does not say when it holds.
    public static func conditionMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0020", "没有写“when”：请写条件；总是成立就写 when = \"always\"",
            "“when” is missing; write a condition, or when = \"always\"", at: location)
    }

    /// RULE-0021: a condition with nothing in it, which would match everything or nothing.
    public static func conditionEmpty(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0021", "条件是空的：请写条件；总是成立就写 when = \"always\"",
            "the condition is empty; write one, or when = \"always\"", at: location)
    }

    /// RULE-0022: a matcher that the attribute's type does not take.
    public static func matcherInapplicable(
        _ word: String, attribute: String, type: BilingualText, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0022", "“\(word)”不能用于“\(attribute)”：它的值是\(type.chinese)",
            "“\(word)” cannot be asked of “\(attribute)”, which is \(type.english)", at: location)
    }

    /// RULE-0023: bounds between which nothing lies.
    ///
    /// - Parameter other: The bound that is written second, with its key.
    public static func rangeEmpty(
        min: Int, max: Int, at location: SourceLocation, other: (key: String, location: SourceLocation)
    ) -> SourceDiagnostic {
        make(
            "RULE-0023", "没有数既不小于 \(min) 又不大于 \(max)：min 应不大于 max",
            "no number is at least \(min) and at most \(max); min must not exceed max", at: location,
            related: [
                .init(other.location, BilingualText(chinese: "\(other.key) 在这里", english: "\(other.key) is here"))
            ])
    }

    /// RULE-0024: a matcher word where no attribute stands before it.
    public static func matcherWithoutAttribute(_ word: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0024", "“\(word)”前面没有属性，应写成 属性 = { \(word) = … }",
            "“\(word)” has no attribute; write attribute = { \(word) = … }", at: location)
    }

    /// RULE-0025: `present` beside other matchers of the same attribute.
    public static func presentWithOthers(_ attribute: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0025", "“\(attribute)”的 present 不能与其他条件写在一起：别的条件成立时它必有值",
            "“present” of “\(attribute)” stands alone: the other matchers ask for a value already", at: location)
    }

    /// RULE-0026: `then` that does nothing.
    public static func outcomeEmpty(_ keys: [String], at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0026", "“then”没有写任何结果，可写：\(keys.joined(separator: "、"))",
            "“then” does nothing; it may have \(keys.joined(separator: ", "))", at: location)
    }

    /// RULE-0027: a number that the attribute never is, so that the test never holds.
    public static func numberImpossible(
        _ attribute: String, bounds: ClosedRange<Int>, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0027", "“\(attribute)”只会是 \(bounds.lowerBound) 到 \(bounds.upperBound)，这样写永远不成立：请改这个数",
            "“\(attribute)” is \(bounds.lowerBound) to \(bounds.upperBound), so this never holds; write another number",
            at: location)
    }

    /// RULE-0028: a number or bound that leaves out nothing, since the attribute is never beyond it (warning).
    public static func numberNeedless(
        _ attribute: String, _ number: Int, bounds: ClosedRange<Int>, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0028", severity: .warning,
            "“\(attribute)”只会是 \(bounds.lowerBound) 到 \(bounds.upperBound)，写 \(number) 什么也不排除：请改这个数，或者删去",
            "“\(attribute)” is \(bounds.lowerBound) to \(bounds.upperBound), so \(number) leaves out nothing; write "
                + "another number, or none", at: location)
    }
}
