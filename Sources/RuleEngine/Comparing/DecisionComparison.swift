import RuleModel
import TOMLSyntax
import WorkCalendar

/// Whether two versions of a group of rules decide alike for every request, span of days by span of days.
///
/// Rules are named by their places in the older and in the newer version.
struct DecisionComparison {
    /// A request that is decided otherwise, and the rules that it hangs on.
    struct Sample {
        var olds: [Int]
        var news: [Int]
        var facts: Facts
        /// The days on which it is so.
        var span: DaySpan
    }

    /// Two rules that answer the same request alike.
    struct Link: Hashable {
        var old: Int
        var new: Int
    }

    private(set) var samples: [Sample] = []
    /// Rules of which it was not found out whether what they decide is decided alike.
    private(set) var undecidedOlds: Set<Int> = []
    private(set) var undecidedNews: Set<Int> = []
    /// Only those of which one is not in both versions.
    private(set) var links: Set<Link> = []

    /// Whether everything was decided alike.
    var isProven: Bool { samples.isEmpty && undecidedOlds.isEmpty && undecidedNews.isEmpty }

    mutating func add<Label: Hashable>(_ board: DecisionBoard<Label>, _ policy: HitPolicy) {
        if board.isSame { return link(board, board.old.count) }
        switch policy {
        case .first, .firstOfEach: compareFirst(board)
        case .collect:
            compareHolding(board, counting: false)
            compareOrder(board)
        case .all: compareHolding(board, counting: true)
        case .none: return
        }
    }

    /// A request that one rule answers before and another one after, where they do not say the same; nobody's answer is
    /// one too.
    private mutating func compareFirst<Label: Hashable>(_ board: DecisionBoard<Label>) {
        let (old, new) = (board.old, board.new)
        let same = zip(old, new).prefix { $0.condition == $1.condition && $0.label == $1.label }.count
        link(board, same)
        for one in same...old.count {
            for other in same...new.count where one < old.count || other < new.count {
                let before = one < old.count ? old[one] : nil
                let after = other < new.count ? new[other] : nil
                let isAlike = before?.label == after?.label
                if isAlike, before?.isKept == true, after?.isKept == true { continue }
                let answer = board.request(
                    meeting: [before, after].compactMap { $0?.condition }, without: Array(old[..<one]) + new[..<other])
                if isAlike {
                    if answer.request != nil { link(before, after) }
                } else {
                    note(answer, [before], [after], board.span)
                }
            }
        }
    }

    /// A request that meets a rule, and where no rule of the other version that says the same is met; counting, where
    /// not as many are.
    private mutating func compareHolding<Label: Hashable>(_ board: DecisionBoard<Label>, counting: Bool) {
        for entry in board.old where !entry.isKept {
            let others = board.new.filter { $0.label == entry.label && !(counting && $0.isKept) }
            note(board.request(meeting: [entry.condition], without: others), [entry], [], board.span)
            for other in others where board.request(meeting: [entry.condition, other.condition]).request != nil {
                link(entry, other)
            }
        }
        for entry in board.new where !entry.isKept {
            let others = board.old.filter { $0.label == entry.label && !(counting && $0.isKept) }
            note(board.request(meeting: [entry.condition], without: others), [], [entry], board.span)
            for other in others where other.isKept {
                if board.request(meeting: [entry.condition, other.condition]).request != nil { link(other, entry) }
            }
        }
        if counting {
            for twins in Self.twins(board.old) { count(twins, isOld: true, board) }
            for twins in Self.twins(board.new) { count(twins, isOld: false, board) }
        }
    }

    /// Pairs of rules of one version that say the same and are not in the other version.
    private static func twins<Label: Hashable>(
        _ entries: [DecisionBoard<Label>.Entry]
    ) -> [[DecisionBoard<Label>.Entry]] {
        let own = entries.filter { !$0.isKept }
        return own.indices.flatMap { place in
            own[(place + 1)...].filter { $0.label == own[place].label }.map { [own[place], $0] }
        }
    }

    /// Two that a request may meet at once count twice.
    private mutating func count<Label: Hashable>(
        _ twins: [DecisionBoard<Label>.Entry], isOld: Bool, _ board: DecisionBoard<Label>
    ) {
        let answer = board.request(meeting: twins.map(\.condition))
        if case .found(let facts) = answer, let label = twins.first?.label {
            func times(_ entries: [DecisionBoard<Label>.Entry]) -> Int {
                entries.count { $0.label == label && $0.condition.holds(for: facts) }
            }
            if times(board.old) == times(board.new) {
                return note(.undecided, isOld ? twins : [], isOld ? [] : twins, board.span)
            }
        }
        note(answer, isOld ? twins : [], isOld ? [] : twins, board.span)
    }

    /// A request that gets the same answers in another order.
    private mutating func compareOrder<Label: Hashable>(_ board: DecisionBoard<Label>) {
        let (old, new) = (board.old, board.new)
        for first in old.indices {
            for second in old.indices.dropFirst(first + 1) where old[second].label != old[first].label {
                for third in new.indices where new[third].label == old[second].label {
                    for fourth in new.indices.dropFirst(third + 1) where new[fourth].label == old[first].label {
                        let rules = [old[first], old[second], new[third], new[fourth]]
                        let earlier =
                            old[..<first].filter { $0.label == old[first].label }
                            + old[..<second].filter { $0.label == old[second].label }
                            + new[..<third].filter { $0.label == new[third].label }
                            + new[..<fourth].filter { $0.label == new[fourth].label }
                        note(
                            board.request(meeting: rules.map(\.condition), without: earlier),
                            [old[first], old[second]], [new[third], new[fourth]], board.span)
                    }
                }
            }
        }
    }

    /// The first so many rules of both versions answer the same.
    private mutating func link<Label: Hashable>(_ board: DecisionBoard<Label>, _ count: Int) {
        for (one, other) in zip(board.old, board.new).prefix(count) where !one.isKept || !other.isKept {
            link(one, other)
        }
    }

    private mutating func link<Label: Hashable>(
        _ old: DecisionBoard<Label>.Entry?, _ new: DecisionBoard<Label>.Entry?
    ) {
        if let old, let new { links.insert(Link(old: old.place, new: new.place)) }
    }

    private mutating func note<Label: Hashable>(
        _ answer: RequestSearch.Answer, _ olds: [DecisionBoard<Label>.Entry?], _ news: [DecisionBoard<Label>.Entry?],
        _ span: DaySpan
    ) {
        let (olds, news) = (olds.compactMap { $0?.place }, news.compactMap { $0?.place })
        switch answer {
        case .nothing: return
        case .found(let facts): samples.append(Sample(olds: olds, news: news, facts: facts, span: span))
        case .undecided:
            undecidedOlds.formUnion(olds)
            undecidedNews.formUnion(news)
        }
    }
}
