import RuleModel
import TOMLSyntax

/// The rules of one group in both versions on the days of one span, as boxes of the requests that meet them.
struct DecisionBoard<Label: Hashable> {
    /// A rule that is in force.
    struct Entry {
        /// Its place among all rules of its version.
        var place: Int
        var condition: Condition
        var label: Label
        /// Whether the other version has the same rule.
        var isKept: Bool
    }

    let old: [Entry]
    let new: [Entry]
    let span: DaySpan
    private let space: RequestSpace
    private let boxes: [Condition: [RequestBox]]
    private let vocabulary: Vocabulary
    private let knowledge: RequestKnowledge

    init(_ old: [Entry], _ new: [Entry], _ span: DaySpan, _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge) {
        self.old = old
        self.new = new
        self.span = span
        self.vocabulary = vocabulary
        self.knowledge = knowledge
        let conditions = Set((old + new).map(\.condition))
        let space = RequestSpace(
            (old + new).map(\.condition), vocabulary: vocabulary, knowledge: knowledge)
        self.space = space
        // A condition that takes too many boxes has none here.
        boxes = conditions.reduce(into: [:]) { boxes, condition in boxes[condition] = space.boxes(of: condition) }
    }

    /// Whether both versions have the same rules in the same order.
    var isSame: Bool {
        old.count == new.count && zip(old, new).allSatisfy { $0.condition == $1.condition && $0.label == $1.label }
    }

    /// A request that meets some conditions and none of some rules.
    func request(meeting wanted: [Condition], without others: [Entry] = []) -> RequestSearch.Answer {
        let unwanted = others.map(\.condition)
        if unwanted.contains(where: { $0 == .always || wanted.contains($0) }) { return .nothing }
        let answer = sound(everywhere(wanted, unwanted), wanted, unwanted)
        if answer != .undecided { return answer }
        // In a space of fewer conditions more may be proven: what meets none of all meets none of these.
        let near = others.filter { !$0.isKept }.map(\.condition)
        let search = RequestSearch(RequestSpace(wanted + near, vocabulary: vocabulary, knowledge: knowledge))
        return sound(search.request(meeting: wanted, without: near), wanted, unwanted)
    }

    private func everywhere(_ wanted: [Condition], _ unwanted: [Condition]) -> RequestSearch.Answer {
        var common = [space.whole]
        for condition in wanted {
            guard let own = boxes[condition] else { return .undecided }
            common = common.flatMap { box in
                own.filter { $0.meets(box, space.layout) }.map { box.intersection($0) }
            }
        }
        let covers = unwanted.flatMap { boxes[$0] ?? [] }.filter { cover in
            common.contains { $0.meets(cover, space.layout) }
        }
        return RequestSearch(space).request(in: common, without: covers)
    }

    /// The answer, unless its request is not what was asked for as the meaning of conditions has it.
    private func sound(
        _ answer: RequestSearch.Answer, _ wanted: [Condition], _ unwanted: [Condition]
    ) -> RequestSearch.Answer {
        guard case .found(let facts) = answer else { return answer }
        let isSo = wanted.allSatisfy { $0.holds(for: facts) } && !unwanted.contains { $0.holds(for: facts) }
        return isSo ? answer : .undecided
    }
}
