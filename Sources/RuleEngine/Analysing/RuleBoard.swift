import RuleModel
import TOMLSyntax

/// The rules of one group on the days of one span, each as the boxes of requests that meet it.
struct RuleBoard<Outcome: Hashable & Sendable> {
    let rules: [Rule<Outcome>]
    let span: DaySpan
    let space: RequestSpace
    /// Nil for a condition that takes too many boxes.
    let boxes: [[RequestBox]?]
    private let search: RequestSearch
    /// What no request is, then the boxes of the rules, one after the other.
    private let index: BoxIndex
    /// Where the boxes of each rule begin in the index; one more at the end.
    private let starts: [Int]
    private let vocabulary: Vocabulary
    private let knowledge: RequestKnowledge

    init(_ rules: [Rule<Outcome>], _ span: DaySpan, _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge) {
        self.rules = rules
        self.span = span
        self.vocabulary = vocabulary
        self.knowledge = knowledge
        let conditions = rules.map(\.condition)
        // Values that rules list together are told apart, so that it can be asked what each of them does.
        let listed = conditions.flatMap(\.tests).compactMap { ListedValues($0)?.whole }
        let space = RequestSpace(conditions + listed, vocabulary: vocabulary, knowledge: knowledge)
        self.space = space
        search = RequestSearch(space)
        boxes = rules.map { space.boxes(of: $0.condition) }
        index = BoxIndex(space.impossible + boxes.flatMap { $0 ?? [] }, in: space)
        starts = boxes.reduce(into: [space.impossible.count]) { $0.append($0[$0.count - 1] + ($1?.count ?? 0)) }
    }

    /// A request in some boxes, in none of the boxes of some rules and in none of others.
    func request(
        in wanted: [RequestBox], without places: Range<Int>, and more: [RequestBox] = []
    ) -> RequestSearch.Answer {
        let rules = starts[places.lowerBound]..<starts[places.upperBound]
        let (index, chosen) = index.adding(more, to: index.subset([0..<starts[0], rules]))
        return search.request(in: wanted, without: chosen, of: index)
    }

    /// A request in some boxes that meets a condition too.
    func request(in wanted: [RequestBox], meeting condition: Condition) -> Facts? {
        guard let met = space.boxes(of: condition) else { return nil }
        return request(in: common(wanted, met), without: 0..<0).request
    }

    /// A request that meets one rule, and another where one is given, and none of those left out.
    func answer(_ place: Int, _ other: Int? = nil, without others: Range<Int> = 0..<0) -> RequestSearch.Answer {
        let wanted = [place] + (other.map { [$0] } ?? [])
        let own = boxes[place] ?? []
        let answer = request(in: other.map { common(own, boxes[$0] ?? []) } ?? own, without: others)
        switch answer {
        case .found(let facts): return isSound(facts, without: others) ? answer : .undecided
        case .nothing where wanted.allSatisfy { boxes[$0] != nil }: return .nothing
        case .nothing, .undecided: return locally(wanted, without: others)
        }
    }

    /// A request that meets a rule and that an earlier one answers.
    func taken(from place: Int, by taker: Int) -> Facts? { answer(place, taker, without: 0..<taker).request }

    /// The rules before a place that may hold for some request that it holds for.
    func earlier(meeting place: Int) -> [Int] {
        (0..<place).filter { other in
            guard let own = boxes[place], let theirs = boxes[other] else { return true }
            return own.contains { box in theirs.contains { box.meets($0, space.layout) } }
        }
    }

    /// What boxes of two kinds have in common.
    func common(_ own: [RequestBox], _ theirs: [RequestBox]) -> [RequestBox] {
        own.flatMap { box in theirs.filter { $0.meets(box, space.layout) }.map { box.intersection($0) } }
    }

    /// The same in a space of these rules alone, which may be exact where that of all is not.
    private func locally(_ wanted: [Int], without others: Range<Int>) -> RequestSearch.Answer {
        guard !space.isExact, others.count <= 1 else { return .undecided }
        let conditions = (wanted + others).map { rules[$0].condition }
        let search = RequestSearch(RequestSpace(conditions, vocabulary: vocabulary, knowledge: knowledge))
        return search.request(
            meeting: wanted.map { rules[$0].condition }, without: others.map { rules[$0].condition })
    }

    /// Whether no rule that is to be left out holds for a request that was found; only those without boxes can.
    func isSound(_ facts: Facts, without places: Range<Int>) -> Bool {
        !places.contains { boxes[$0] == nil && rules[$0].condition.holds(for: facts) }
    }
}
