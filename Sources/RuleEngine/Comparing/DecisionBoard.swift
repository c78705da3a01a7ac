import RuleModel
import TOMLSyntax
import WorkCalendar

/// The rules of one group in both versions on the days of one span, as boxes of the requests that meet them.
struct DecisionBoard {
    typealias Line = DecisionLines.Line

    /// Rules of which a request is to meet none.
    struct Exclusion {
        /// Those of their conditions, among the boxes of the board, and those of what no request is.
        fileprivate var boxes: BoxSet
        fileprivate var isIn: BoxSet
        /// Their conditions, each once.
        fileprivate var conditions: [Int] = []
        /// The conditions that take too many boxes.
        fileprivate var unboxed: [Int] = []
        /// The conditions of those that are not in both versions.
        fileprivate var changed: [Int] = []
    }

    let lines: DecisionLines
    let span: DaySpan
    private let space: RequestSpace
    /// By condition; nil for one that takes too many.
    private let boxes: [[RequestBox]?]
    /// What no request is, then the boxes of the conditions, one after the other.
    private let index: BoxIndex
    /// The place of the condition that every request meets.
    private let always: Int?
    /// Where the boxes of each condition begin in the index; one more at the end.
    private let starts: [Int]
    private let vocabulary: Vocabulary
    private let knowledge: RequestKnowledge

    init(_ lines: DecisionLines, _ span: DaySpan, _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge) {
        self.lines = lines
        self.span = span
        self.vocabulary = vocabulary
        self.knowledge = knowledge
        let space = RequestSpace(lines.conditions, vocabulary: vocabulary, knowledge: knowledge)
        self.space = space
        always = lines.conditions.firstIndex(of: .always)
        boxes = lines.conditions.map { space.boxes(of: $0) }
        index = BoxIndex(space.impossible + boxes.flatMap { $0 ?? [] }, in: space)
        starts = boxes.reduce(into: [space.impossible.count]) { $0.append($0[$0.count - 1] + ($1?.count ?? 0)) }
    }

    /// Whether the boxes have every request.
    var isExact: Bool { space.isExact }

    /// None of some rules.
    func leavingOut(_ lines: some Sequence<Line>) -> Exclusion {
        var exclusion = Exclusion(
            boxes: index.subset([0..<starts[0]]), isIn: BoxSet(width: (self.lines.conditions.count + 63) / 64))
        for line in lines { leaveOut(line, &exclusion) }
        return exclusion
    }

    /// One rule more of which none is to be met.
    func leaveOut(_ line: Line, _ exclusion: inout Exclusion) {
        let condition = line.condition
        if !line.isKept { exclusion.changed.append(condition) }
        guard !exclusion.isIn.contains(condition) else { return }
        exclusion.isIn.insert(condition..<condition + 1)
        exclusion.conditions.append(condition)
        exclusion.boxes.insert(starts[condition]..<starts[condition + 1])
        if boxes[condition] == nil { exclusion.unboxed.append(condition) }
    }

    /// Whether nothing that meets a rule is left, as the conditions are written.
    func isLeftOut(_ line: Line, by exclusion: Exclusion) -> Bool {
        exclusion.isIn.contains(line.condition) || isEverything(exclusion)
    }

    /// Whether nothing at all is left, as the conditions are written.
    func isEverything(_ exclusion: Exclusion) -> Bool { always.map { exclusion.isIn.contains($0) } ?? false }

    /// Whether there may be a request that meets two rules.
    func mayMeet(_ one: Line, _ other: Line) -> Bool {
        guard space.isExact, let own = boxes[one.condition], let theirs = boxes[other.condition] else { return true }
        return own.contains { box in theirs.contains { $0.meets(box, space.layout) } }
    }

    /// Whether a rule's condition holds for a request.
    func holds(_ line: Line, _ facts: Facts) -> Bool { lines.conditions[line.condition].holds(for: facts) }

    /// A request that meets every one of some rules and none of those left out.
    func request(
        meeting wanted: [Line], without others: Exclusion, _ effort: inout SearchEffort
    ) -> RequestSearch.Answer {
        if wanted.contains(where: { isLeftOut($0, by: others) }) { return .nothing }
        let wanted = wanted.map(\.condition)
        let answer = sound(everywhere(wanted, others, &effort), wanted, others.unboxed)
        guard answer == .undecided, effort.takeSpace(of: wanted.count + others.changed.count) else { return answer }
        // In a space of fewer conditions more may be proven: what meets none of all meets none of these.
        let (own, near) = (wanted.map { lines.conditions[$0] }, others.changed.map { lines.conditions[$0] })
        let search = RequestSearch(RequestSpace(own + near, vocabulary: vocabulary, knowledge: knowledge))
        return sound(search.request(meeting: own, without: near), wanted, others.conditions)
    }

    private func everywhere(
        _ wanted: [Int], _ others: Exclusion, _ effort: inout SearchEffort
    ) -> RequestSearch.Answer {
        var common = [space.whole]
        for condition in wanted {
            guard let own = boxes[condition] else { return .undecided }
            common = common.flatMap { box in
                own.filter { $0.meets(box, space.layout) }.map { box.intersection($0) }
            }
        }
        return RequestSearch(space).request(in: common, without: others.boxes, of: index, within: &effort.boxes)
    }

    /// The answer, unless its request is not what was asked for as the meaning of conditions has it.
    private func sound(
        _ answer: RequestSearch.Answer, _ wanted: [Int], _ unwanted: [Int]
    ) -> RequestSearch.Answer {
        guard case .found(let facts) = answer else { return answer }
        let isSo =
            wanted.allSatisfy { lines.conditions[$0].holds(for: facts) }
            && !unwanted.contains { lines.conditions[$0].holds(for: facts) }
        return isSo ? answer : .undecided
    }
}
