/// An explanation as data in one language, as programs read it.
public struct ExplanationRecord: Hashable, Sendable, Encodable {
    /// What was asked: coverage, route, support, deadline, escalation, or the section of another kind of rule.
    public var question: String
    /// The clock, where one was asked about.
    public var clock: String?
    /// The question as a heading.
    public var title: String
    /// The answer as a sentence.
    public var answer: String
    /// Every rule of the question, in order.
    public var rules: [Rule]
    /// Sentences for policy staff.
    public var findings: [String]
    /// The count of the clock day by day; nil where there is none.
    public var count: Count?

    /// One rule, and what became of it.
    public struct Rule: Hashable, Sendable, Encodable {
        /// The rule's id.
        public var id: String
        /// The pack's id.
        public var pack: String
        /// The Chinese title.
        public var title: String
        /// matched, failed, not-in-force or not-asked.
        public var verdict: String
        /// Why it did not hold; nil where it did.
        public var reason: String?
        /// What follows where it holds.
        public var outcome: String
        /// Whether the policy is silent and the rule awaits confirmation.
        public var isDefault: Bool
        /// The cited clause.
        public var cite: String?
        /// The document that the clause is in.
        public var document: String?
        /// The clause word for word, of a rule that held.
        public var clause: String?
        /// The rule's file.
        public var file: String
        /// The line in it, from 1.
        public var line: Int
    }

    /// A due instant, counted day by day.
    public struct Count: Hashable, Sendable, Encodable {
        /// RFC 3339, as is `due`.
        public var start: String
        /// Nil while the clock stands still.
        public var due: String?
        /// Whether holidays that are not published yet could move it.
        public var isProvisional: Bool
        /// Whether later days are left out.
        public var isCut: Bool
        /// Every day of the count.
        public var days: [Day]
    }

    /// One day of a count.
    public struct Day: Hashable, Sendable, Encodable {
        /// `yyyy-mm-dd`.
        public var date: String
        /// start-day, counted, paused, rest, extended, rolled, used or unused.
        public var standing: String
        /// The day's number, where it is counted.
        public var number: Int?
        /// The holiday that the day belongs to, or makes up for.
        public var holiday: String?
        /// Whether the clock is due on it.
        public var isDue: Bool
        /// The day as a sentence.
        public var text: String
    }
}
