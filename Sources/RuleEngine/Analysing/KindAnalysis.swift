import RuleModel
import TOMLSyntax
import WorkCalendar

/// Looks at the rules of one kind, day span by day span, for what they probably do not mean.
struct KindAnalysis<Plugin: RulePlugin> {
    typealias OwnRule = Rule<Plugin.Outcome>
    typealias Board = RuleBoard<Plugin.Outcome>

    var findings: [RuleFinding] = []
    /// Whether some question could not be answered.
    private(set) var isUnsettled = false
    /// The rules of which one could not.
    private(set) var unsettledRules: [RuleReference] = []
    /// By where a rule stands, the spans in which it decides something, each with a request that it decides.
    private(set) var decided: [SourceLocation: [(span: DaySpan, request: Facts)]] = [:]
    let plugin: Plugin
    let vocabulary: Vocabulary
    let knowledge: RequestKnowledge
    /// The day from which is looked back at rules that have ended; nil where nobody does.
    let today: CivilDate?

    init(_ plugin: Plugin, _ ruleSet: RuleSet, _ knowledge: RequestKnowledge, on today: CivilDate?) {
        self.plugin = plugin
        vocabulary = ruleSet.vocabulary
        self.knowledge = knowledge.asked(about: plugin.subject)
        self.today = today
        let rules = ruleSet.rules(of: plugin)
        if plugin.shape.isConditional {
            let groups = Dictionary(grouping: rules) { plugin.group(of: $0.outcome) }
            for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
                for span in DaySpan.spans(of: group) { analyse(group, span) }
                findLapses(group, DaySpan.allSpans(of: group))
            }
        }
        analyseDates(rules, ruleSet)
    }

    private mutating func analyse(_ rules: [OwnRule], _ span: DaySpan) {
        let rules = rules.filter { $0.isInForce(on: span.from) }
        let board = RuleBoard(rules, span, vocabulary, knowledge)
        for rule in rules where !board.space.inexactAttributes.isDisjoint(with: rule.condition.attributes) {
            leaveOpen(rule)
        }
        let deciding = rules.indices.filter { analyse($0, board) }
        if plugin.hitPolicy.isFirst, !plugin.isYesOrNo {
            for place in deciding { findOverlaps(place, with: deciding, board) }
        }
        if plugin.hitPolicy == .first, !plugin.isYesOrNo {
            switch board.request(in: [board.space.whole], without: rules.indices) {
            case .found(let missed) where board.isSound(missed, without: rules.indices):
                add(.gap, nil, board, missed, detail: plugin.title)
            case .found: break
            case .undecided: leaveOpen(nil)
            case .nothing: break
            }
        }
    }

    /// Notes that a question could not be answered, of a rule or of the kind as a whole.
    mutating func leaveOpen(_ rule: OwnRule?) {
        isUnsettled = true
        guard let rule, !unsettledRules.contains(rule.reference) else { return }
        unsettledRules.append(rule.reference)
    }

    /// Whether the rule decides anything, as far as is known.
    private mutating func analyse(_ place: Int, _ board: Board) -> Bool {
        let rule = board.rules[place]
        guard let own = requestOf(place, board) else { return false }
        let earlier = board.rules[..<place]
        if let twin = earlier.first(where: { $0.condition == rule.condition && $0.outcome.isSame(as: rule.outcome) }) {
            add(.duplicate, rule, board, own, others: [twin.reference])
            return false
        }
        guard let decided = plugin.hitPolicy.isFirst ? requestDecided(by: place, board) : own else { return false }
        if rule.reference.isDefault { add(.missingCitation, rule, board, decided) }
        self.decided[rule.location, default: []].append((board.span, decided))
        findDeadValues(place, board)
        findMergeable(place, board, decided)
        findExpired(rule, board, decided)
        return true
    }

    /// A request that meets the rule's condition; where there is none, that is told.
    private mutating func requestOf(_ place: Int, _ board: Board) -> Facts? {
        switch board.answer(place) {
        case .found(let facts): return facts
        case .nothing: add(.unreachable, board.rules[place], board, nil, at: board.rules[place].place(of: "when"))
        case .undecided: leaveOpen(board.rules[place])
        }
        return nil
    }

    /// A request that the rule answers; where earlier rules answer all of them, that is told.
    private mutating func requestDecided(by place: Int, _ board: Board) -> Facts? {
        let answer = board.answer(place, without: 0..<place)
        if let request = answer.request { return request }
        // One of the earlier rules that would take all of them, and does answer some; else all that answer some.
        let before = board.earlier(meeting: place)
        let alone = before.first {
            board.answer(place, without: $0..<$0 + 1) == .nothing && board.taken(from: place, by: $0) != nil
        }
        if answer == .undecided, alone == nil {
            leaveOpen(board.rules[place])
            return nil
        }
        let takers = alone.map { [$0] } ?? before.filter { board.taken(from: place, by: $0) != nil }
        add(
            .shadowed, board.rules[place], board, takers.first.flatMap { board.taken(from: place, by: $0) },
            others: takers.map { board.rules[$0].reference })
        return nil
    }

    mutating func add(
        _ kind: RuleFinding.Kind, _ rule: OwnRule?, _ board: Board, _ witness: Facts?,
        others: [RuleReference] = [], detail: BilingualText? = nil, at place: SourceLocation? = nil,
        on span: DaySpan? = nil
    ) {
        findings.append(
            RuleFinding(
                kind, plugin.section, rule?.reference, at: place ?? rule?.location, others: others, detail: detail,
                on: span ?? board.span, witness: witness))
    }
}
