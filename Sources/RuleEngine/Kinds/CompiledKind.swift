public import RuleModel
public import TOMLSyntax
public import WorkCalendar

/// One kind of rule, ready to decide, whatever follows from its rules: for tools that know kinds by their plugins alone.
public struct CompiledKind: Sendable {
    /// The section of its rules, such as `stars`.
    public let section: String
    /// What one rule of the kind is called.
    public let title: BilingualText
    /// Which version of its rules a request uses.
    public let pinning: Pinning
    /// The condition of every rule, in order.
    public let conditions: [Condition]
    /// Every attribute that the conditions ask for.
    public let attributes: Set<String>
    let rules: any DecidingRules
    private let vocabulary: Vocabulary

    /// Compiles the rules of a kind in a rule set.
    public init(_ plugin: some RulePlugin, in ruleSet: RuleSet) {
        self.init(CompiledRules(plugin, in: ruleSet), vocabulary: ruleSet.vocabulary)
    }

    /// A kind whose rules are compiled already, with the words that its sentences take.
    public init(_ rules: CompiledRules<some RulePlugin>, vocabulary: Vocabulary) {
        section = rules.plugin.section
        title = rules.plugin.title
        pinning = rules.plugin.pinning
        conditions = rules.rules.map(\.condition)
        attributes = rules.attributes
        self.rules = rules
        self.vocabulary = vocabulary
    }

    /// What the rules say of a request on a day.
    ///
    /// Aliases in the facts have to be replaced before; see ``Vocabulary/canonical(_:)``.
    public func decision(_ facts: Facts, on day: CivilDate) -> KindDecision {
        rules.decision(facts, on: day, vocabulary: vocabulary)
    }

    /// What the rules say of a request on a day, and what became of each of them.
    public func explanation(_ facts: Facts, on day: CivilDate) -> PolicyExplanation {
        PolicyExplanation(
            question: .kind(section: section, title: title), answer: decision(facts, on: day).text,
            verdicts: rules.verdicts(facts, on: day, vocabulary: vocabulary))
    }

    /// What became of every rule, condition by condition; for measuring what tests reach.
    public func trials(_ facts: Facts, on day: CivilDate) -> [RuleTrial] { rules.trials(facts, on: day) { $1 } }

    /// Whether the rules are the same as another's in everything that decides, and in what follows.
    public func isSame(as other: CompiledKind) -> Bool {
        section == other.section
            && rules.lines(vocabulary: vocabulary) == other.rules.lines(vocabulary: other.vocabulary)
    }
}

extension RulePlugin {
    /// Whether its rules decide something of requests; else they are data, or about something else.
    public var decidesRequests: Bool { hitPolicy != .none && Subject.anyRequest.contains(subject) }
}
