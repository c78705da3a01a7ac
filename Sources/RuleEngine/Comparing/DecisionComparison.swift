import RuleModel
import TOMLSyntax
import WorkCalendar

/// Whether two versions of a group of rules decide alike for every request, span of days by span of days.
///
/// Rules are named by their places in the older and in the newer version.
struct DecisionComparison {
    typealias Line = DecisionLines.Line

    /// Two rules that answer the same request alike.
    struct Link: Hashable {
        var old: Int
        var new: Int
    }

    private(set) var samples = DecisionSamples()
    /// Rules of which it was not found out whether what they decide is decided alike.
    private(set) var undecidedOlds: Set<Int> = []
    private(set) var undecidedNews: Set<Int> = []
    /// Only those of which one is not in both versions.
    private(set) var links: Set<Link> = []
    var effort = SearchEffort()

    /// Whether everything was decided alike.
    var isProven: Bool { samples.isEmpty && undecidedOlds.isEmpty && undecidedNews.isEmpty }

    /// - Parameter board: of these rules; not made where they are the same.
    mutating func add(_ lines: DecisionLines, _ policy: HitPolicy, _ board: @autoclosure () -> DecisionBoard) {
        link(lines, lines.sameCount)
        if lines.isSame { return }
        switch policy {
        case .first, .firstOfEach: compareFirst(board())
        case .collect:
            let board = board()
            compareHolding(board, counting: false)
            compareOrder(board)
        case .all: compareHolding(board(), counting: true)
        case .none: return
        }
    }

    /// Whether other requests would tell nothing more of the rules.
    func isShown(_ before: Line?, _ after: Line?) -> Bool {
        (before.map { samples.isShown(old: $0.place) } ?? true)
            && (after.map { samples.isShown(new: $0.place) } ?? true)
    }

    /// Whether it is of use that rules answer alike: one of them is not in both versions, and not decided otherwise.
    func isWorthLinking(_ before: Line?, _ after: Line?) -> Bool {
        (before.map { !$0.isKept && !samples.isShown(old: $0.place) } ?? false)
            || (after.map { !$0.isKept && !samples.isShown(new: $0.place) } ?? false)
    }

    /// A request that meets a rule, and where no rule of the other version that says the same is met; counting, where
    /// not as many are.
    private mutating func compareHolding(_ board: DecisionBoard, counting: Bool) {
        let nothing = board.leavingOut([])
        for entry in board.lines.old where !entry.isKept {
            let others = board.lines.new.filter { $0.label == entry.label && !(counting && $0.isKept) }
            note(
                board.request(meeting: [entry], without: board.leavingOut(others), &effort), [entry], [], board.span)
            for other in others where isWorthLinking(entry, other) && board.mayMeet(entry, other) {
                if board.request(meeting: [entry, other], without: nothing, &effort).request != nil {
                    link(entry, other)
                }
            }
        }
        for entry in board.lines.new where !entry.isKept {
            let others = board.lines.old.filter { $0.label == entry.label && !(counting && $0.isKept) }
            note(
                board.request(meeting: [entry], without: board.leavingOut(others), &effort), [], [entry], board.span)
            for other in others where other.isKept && isWorthLinking(other, entry) && board.mayMeet(other, entry) {
                if board.request(meeting: [entry, other], without: nothing, &effort).request != nil {
                    link(other, entry)
                }
            }
        }
        if counting {
            for twins in Self.twins(board.lines.old) { count(twins, isOld: true, board) }
            for twins in Self.twins(board.lines.new) { count(twins, isOld: false, board) }
        }
    }

    /// Pairs of rules of one version that say the same and are not in the other version.
    private static func twins(_ lines: [Line]) -> [[Line]] {
        let own = lines.filter { !$0.isKept }
        return own.indices.flatMap { place in
            own[(place + 1)...].filter { $0.label == own[place].label }.map { [own[place], $0] }
        }
    }

    /// Two that a request may meet at once count twice.
    private mutating func count(_ twins: [Line], isOld: Bool, _ board: DecisionBoard) {
        let answer = board.request(meeting: twins, without: board.leavingOut([]), &effort)
        if case .found(let facts) = answer, let label = twins.first?.label {
            func times(_ lines: [Line]) -> Int { lines.count { $0.label == label && board.holds($0, facts) } }
            if times(board.lines.old) == times(board.lines.new) {
                return note(.undecided, isOld ? twins : [], isOld ? [] : twins, board.span)
            }
        }
        note(answer, isOld ? twins : [], isOld ? [] : twins, board.span)
    }

    /// The first so many rules of both versions answer the same.
    private mutating func link(_ lines: DecisionLines, _ count: Int) {
        for (one, other) in zip(lines.old, lines.new).prefix(count) where !one.isKept || !other.isKept {
            link(one, other)
        }
    }

    mutating func link(_ old: Line?, _ new: Line?) {
        if let old, let new { links.insert(Link(old: old.place, new: new.place)) }
    }

    mutating func note(_ answer: RequestSearch.Answer, _ olds: [Line?], _ news: [Line?], _ span: DaySpan) {
        let (before, after) = (olds.compactMap { $0 }, news.compactMap { $0 })
        switch answer {
        case .nothing: return
        case .found(let facts):
            samples.append(
                .init(olds: before.map(\.place), news: after.map(\.place), facts: facts, span: span),
                isOwn: before.count == 1 && after.map(\.pair) == before.map(\.pair))
        case .undecided:
            undecidedOlds.formUnion(before.map(\.place))
            undecidedNews.formUnion(after.map(\.place))
        }
    }
}
