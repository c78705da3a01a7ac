public import RuleModel
public import TOMLSyntax
public import WorkCalendar

/// Finds what rules, taken together, probably do not mean: over every request that they can tell apart, and every day.
///
/// Exact over names, numbers, truths, lists and pieces of text, as long as one kind of rule asks a text or list for ten
/// pieces at most. Beyond that, and where a search takes too long, nothing is claimed that was not proven, and
/// ``isComplete`` is false.
public struct RuleAnalysis: Sendable {
    /// What was found, kind by kind in the order of the plugins.
    public private(set) var findings: [RuleFinding] = []
    /// The kinds of which not everything was found out, in the order of the plugins; of these there may be more findings.
    public private(set) var unsettled: [UnsettledKind] = []
    /// Whether everything was found out.
    public var isComplete: Bool { unsettled.isEmpty }

    /// A kind of rule of which not everything was found out.
    public struct UnsettledKind: Hashable, Sendable {
        /// The section, such as `route`.
        public var section: String
        /// What one rule of the kind is called.
        public var title: BilingualText
        /// The rules whose conditions are too intricate; none where it is only whether some request is answered at all.
        public var rules: [RuleReference]
    }

    /// Looks at every kind of rule.
    ///
    /// - Parameters:
    ///   - knowledge: What is so of every request.
    ///   - today: The day from which is looked back at rules that have ended; they are not told where there is none.
    public init(
        _ ruleSet: RuleSet, plugins: [any RulePlugin], knowledge: RequestKnowledge = RequestKnowledge(),
        on today: CivilDate? = nil
    ) {
        for plugin in plugins { add(plugin, ruleSet, knowledge, today) }
    }

    private mutating func add(
        _ plugin: some RulePlugin, _ ruleSet: RuleSet, _ knowledge: RequestKnowledge, _ today: CivilDate?
    ) {
        let analysis = KindAnalysis(plugin, ruleSet, knowledge, on: today)
        findings += analysis.findings.joinedOverDays
        guard analysis.isUnsettled else { return }
        unsettled.append(
            UnsettledKind(section: plugin.section, title: plugin.title, rules: analysis.unsettledRules))
    }
}

extension [RuleFinding] {
    /// The same finding of days that follow one another, once; with the first request that shows it.
    fileprivate var joinedOverDays: [RuleFinding] {
        var joined: [RuleFinding] = []
        var places: [String: Int] = [:]
        for finding in self {
            let key =
                "\(finding.kind) \(finding.location.map { "\($0) \($0.range)" } ?? "") "
                + "\(finding.others.map { "\($0.pack)/\($0.rule)" }) \(finding.detail?.chinese ?? "")"
            if let place = places[key], joined[place].until?.advanced(by: 1) == finding.from {
                joined[place].until = finding.until
                continue
            }
            places[key] = joined.count
            joined.append(finding)
        }
        return joined
    }
}
