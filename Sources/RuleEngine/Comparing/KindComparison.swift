import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different in the rules of one kind.
struct KindComparison<Plugin: RulePlugin> {
    typealias OwnRule = Rule<Plugin.Outcome>
    typealias Label = RuleLabel<Plugin.Outcome>

    var changes: [RuleChange] = []
    let plugin: Plugin
    let old: RuleSetComparison.Version
    let new: RuleSetComparison.Version
    let before: [OwnRule]
    let after: [OwnRule]
    let pairs: [RulePair]
    let sentences: RuleSentences<Plugin>
    /// How both versions decide; nothing of kinds that decide nothing, or where nothing is different.
    private(set) var decisions = DecisionComparison()
    /// Both versions, ready to decide the requests that are decided otherwise; none where there is none of those.
    private(set) var compiled: [CompiledRules<Plugin>] = []
    /// The packs of rules that follow other conventions of their pack, which may make a difference.
    var packsByConvention: Set<String> = []
    private let knowledge: RequestKnowledge

    init(
        _ plugin: Plugin, _ old: RuleSetComparison.Version, _ new: RuleSetComparison.Version,
        _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge
    ) {
        self.plugin = plugin
        self.old = old
        self.new = new
        self.knowledge = knowledge.asked(about: plugin.subject)
        before = old.ruleSet.rules(of: plugin)
        after = new.ruleSet.rules(of: plugin)
        pairs = RulePair.pairs(before, after)
        sentences = RuleSentences(plugin, vocabulary)
        if decides { compareDecisions() }
        let divided = tellDivisions()
        for pair in pairs where !divided.contains(pair) { tell(pair) }
        if plugin.hitPolicy.isFirst || plugin.hitPolicy == .collect { tellOrder(leavingOut: divided) }
        if !decides { tellListings() }
    }

    /// Whether the kind decides something of requests or permissions, so that two ways to write it may mean the same.
    var decides: Bool { plugin.shape.isConditional && plugin.hitPolicy != .none }

    /// Whether there may be a difference that no change tells of.
    var isUnexplained: Bool { !decisions.isProven && !changes.contains(where: \.changesMeaning) }

    /// That something is decided otherwise, where no rule's own change says so.
    var unexplainedChange: RuleChange {
        let evidence = decisions.samples.earliest.map(example) ?? .unproven
        return RuleChange(
            kind: .changed, section: plugin.section, sectionTitle: plugin.title, id: "", title: "", location: nil,
            details: [evidence], changesMeaning: true)
    }

    private mutating func compareDecisions() {
        let olds = entries(before, of: old.ruleSet, \.old)
        let news = entries(after, of: new.ruleSet, \.new)
        let groups = Set((before + after).map { plugin.group(of: $0.outcome) })
        let (vocabulary, knowledge) = (sentences.vocabulary, knowledge)
        for group in groups.sorted() {
            let own = before.indices.filter { plugin.group(of: before[$0].outcome) == group }
            let theirs = after.indices.filter { plugin.group(of: after[$0].outcome) == group }
            for span in DaySpan.spans(of: own.map { before[$0] } + theirs.map { after[$0] }) {
                let lines = DecisionLines(
                    own.filter { before[$0].isInForce(on: span.from) }.map { olds[$0] },
                    theirs.filter { after[$0].isInForce(on: span.from) }.map { news[$0] })
                decisions.add(lines, plugin.hitPolicy, DecisionBoard(lines, span, vocabulary, knowledge))
            }
        }
        if !decisions.samples.isEmpty {
            compiled = [before, after].map { CompiledRules(plugin, $0, vocabulary: sentences.vocabulary) }
        }
    }

    private func entries(
        _ rules: [OwnRule], of set: RuleSet, _ place: KeyPath<RulePair, Int?>
    ) -> [DecisionEntry<Label>] {
        pairs.enumerated().compactMap { number, pair -> DecisionEntry<Label>? in
            guard let index = pair[keyPath: place] else { return nil }
            return DecisionEntry(
                place: index, pair: number, condition: rules[index].condition,
                label: label(rules[index], number, of: set), isKept: isKept(pair, number))
        }.sorted { $0.place < $1.place }
    }

    private func label(_ rule: OwnRule, _ number: Int, of set: RuleSet) -> Label {
        let own = set.pack(rule.reference.pack)?.header
        // Both versions ask the newer pack what it says: that it says something else now is told of the pack.
        let newest = new.ruleSet.pack(rule.reference.pack)?.header ?? own
        return Label(
            rule, plugin.canonical(rule.outcome), own, newest: newest,
            isWholeAnswer: plugin.isYesOrNo && plugin.condition(for: rule.outcome) != nil,
            pair: plugin.actsOnce ? number : nil)
    }

    /// Whether both versions have the rule, on the same days.
    private func isKept(_ pair: RulePair, _ number: Int) -> Bool {
        guard let one = pair.old.map({ before[$0] }), let other = pair.new.map({ after[$0] }) else { return false }
        return one.condition == other.condition && one.effective == other.effective && one.until == other.until
            && label(one, number, of: old.ruleSet) == label(other, number, of: new.ruleSet)
            && plugin.group(of: one.outcome) == plugin.group(of: other.outcome)
    }

    /// Whether it was proven that every request that a rule decides, in either version, is decided alike.
    func isProven(_ pair: RulePair) -> Bool { decides && sample(of: pair) == nil && !isUndecided(pair) }

    /// A request that hangs on the rule and is decided otherwise; by another rule or none, where there is one.
    func sample(of pair: RulePair) -> DecisionSamples.Sample? { decisions.samples.sample(of: pair) }

    func isUndecided(_ pair: RulePair) -> Bool {
        pair.old.map { decisions.undecidedOlds.contains($0) } ?? false
            || pair.new.map { decisions.undecidedNews.contains($0) } ?? false
    }

    mutating func add(
        _ kind: RuleChange.Kind, _ rule: OwnRule, _ details: [RuleChange.Detail], changesMeaning: Bool
    ) {
        changes.append(
            RuleChange(
                kind: kind, section: plugin.section, sectionTitle: plugin.title, id: rule.id,
                title: rule.reference.title, location: rule.location, details: details,
                changesMeaning: changesMeaning))
    }

    /// Whether two conditions mean the same, whatever the rules around them say.
    func meanSame(_ one: OwnRule, _ other: OwnRule) -> Bool {
        let (was, becomes) = (sentences.written(one), sentences.written(other))
        let search = RequestSearch(
            RequestSpace([was, becomes], vocabulary: sentences.vocabulary, knowledge: knowledge))
        return search.request(meeting: [becomes], without: [was]) == .nothing
            && search.request(meeting: [was], without: [becomes]) == .nothing
    }
}
