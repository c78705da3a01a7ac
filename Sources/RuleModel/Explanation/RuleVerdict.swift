public import TOMLSyntax
public import WorkCalendar

/// What became of one rule when a question was asked.
public struct RuleVerdict: Hashable, Sendable {
    /// The pack, title and clause.
    public var reference: RuleReference
    /// Where the rule stands.
    public var location: SourceLocation
    /// What follows where the rule holds.
    public var outcome: BilingualText
    /// Whether it held, and if not, why.
    public var verdict: Verdict

    /// Whether a rule held, and if not, why.
    public enum Verdict: Hashable, Sendable {
        /// Every condition held.
        case matched
        /// The first condition that did not hold.
        case failed(FailedCondition)
        /// The day asked about is not one of the rule's.
        case notInForce(from: CivilDate, until: CivilDate?)
        /// An earlier rule had answered already.
        case notAsked
    }

    /// What became of a rule.
    public init(reference: RuleReference, location: SourceLocation, outcome: BilingualText, verdict: Verdict) {
        self.reference = reference
        self.location = location
        self.outcome = outcome
        self.verdict = verdict
    }

    /// The failed condition; nil where none failed.
    public var failure: FailedCondition? { if case .failed(let condition) = verdict { condition } else { nil } }
}

/// A condition that did not hold, and what was the case instead.
public struct FailedCondition: Hashable, Sendable {
    /// The condition as data.
    public var condition: Condition
    /// The condition as a sentence.
    public var sentence: BilingualText
    /// The values of the attributes that it asks for.
    public var actual: [Actual]

    /// The value that an attribute really had.
    public struct Actual: Hashable, Sendable {
        /// The attribute's name.
        public var attribute: String
        /// What the attribute is called.
        public var title: BilingualText
        /// Its value; nil where it was absent.
        public var value: FactValue?
        /// The value as it is called; 没有值 where it was absent.
        public var text: BilingualText
    }

    /// A condition that these facts do not meet.
    public init(_ condition: Condition, facts: Facts, vocabulary: Vocabulary) {
        let sentences = ConditionSentence(vocabulary)
        self.condition = condition
        sentence = sentences.text(condition)
        actual = condition.attributes.map { name in
            let value = facts.known(name)
            let title = vocabulary.attributes[name]?.title ?? BilingualText(chinese: name, english: name)
            return Actual(attribute: name, title: title, value: value, text: sentences.text(value, of: name))
        }
    }

    /// What was wanted and what was the case, such as 要求办理方式是“跨部门协同”，实际是“流转办理”.
    public var text: BilingualText {
        let isSingle = actual.count == 1
        let chinese = actual.map { isSingle ? $0.text.chinese : $0.title.chinese + $0.text.chinese }
        let english = actual.map { isSingle ? $0.text.english : $0.title.english + " " + $0.text.english }
        return BilingualText(
            chinese: "要求\(sentence.chinese)，实际\(isSingle ? "是" : "：")\(chinese.joined(separator: "、"))",
            english: "needs \(sentence.english); actually \(english.joined(separator: ", "))")
    }
}
