import RuleModel
import TOMLSyntax

/// The rules of one group on the days of one span, each as the boxes of requests that meet it.
struct RuleBoard<Outcome: Hashable & Sendable> {
    let rules: [Rule<Outcome>]
    let span: DaySpan
    let space: RequestSpace
    let search: RequestSearch
    /// Nil for a condition that takes too many boxes.
    let boxes: [[RequestBox]?]
    private let vocabulary: Vocabulary
    private let knowledge: RequestKnowledge

    init(_ rules: [Rule<Outcome>], _ span: DaySpan, _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge) {
        self.rules = rules
        self.span = span
        self.vocabulary = vocabulary
        self.knowledge = knowledge
        let conditions = rules.map(\.condition)
        // Values that rules list together are told apart, so that it can be asked what each of them does.
        let listed = Set(conditions.flatMap(\.tests).flatMap(\.listedValues).flatMap { [$0.test] + $0.rest.tests })
        let space = RequestSpace(
            conditions + listed.map { .attribute($0) }, vocabulary: vocabulary, knowledge: knowledge)
        self.space = space
        search = RequestSearch(space)
        boxes = rules.map { space.boxes(of: $0.condition) }
    }

    /// The boxes of the rules before a place.
    func covers(before place: Int) -> [RequestBox] { boxes[..<place].flatMap { $0 ?? [] } }

    /// The boxes of the rules before a place that have requests in common with some boxes.
    func covers(before place: Int, meeting own: [RequestBox]) -> [RequestBox] {
        covers(before: place).filter { cover in own.contains { $0.meets(cover, space.layout) } }
    }

    /// A request that meets one rule, and another where one is given, and none of those left out.
    func answer(_ place: Int, _ other: Int? = nil, without others: [Int] = []) -> RequestSearch.Answer {
        let wanted = [place] + (other.map { [$0] } ?? [])
        let answer = search.request(in: common(wanted), without: others.flatMap { boxes[$0] ?? [] })
        switch answer {
        case .found(let facts):
            return isSound(facts, with: wanted.map { rules[$0] }, without: others.map { rules[$0] })
                ? answer : .undecided
        case .nothing where wanted.allSatisfy { boxes[$0] != nil }: return .nothing
        case .nothing, .undecided: return locally(wanted, without: others)
        }
    }

    /// A request that meets a rule and that an earlier one answers.
    func taken(from place: Int, by taker: Int) -> Facts? { answer(place, taker, without: Array(0..<taker)).request }

    /// The boxes that all of some rules have in common.
    private func common(_ places: [Int]) -> [RequestBox] {
        places.reduce([space.whole]) { all, place in
            let own = boxes[place] ?? []
            return all.flatMap { box in own.filter { $0.meets(box, space.layout) }.map { box.intersection($0) } }
        }
    }

    /// The same in a space of these rules alone, which may be exact where that of all is not.
    private func locally(_ wanted: [Int], without others: [Int]) -> RequestSearch.Answer {
        guard !space.isExact, others.count <= 1 else { return .undecided }
        let conditions = (wanted + others).map { rules[$0].condition }
        let search = RequestSearch(RequestSpace(conditions, vocabulary: vocabulary, knowledge: knowledge))
        return search.request(
            meeting: wanted.map { rules[$0].condition }, without: others.map { rules[$0].condition })
    }

    /// Whether a request that was found really is so, as the meaning of conditions has it.
    func isSound(_ facts: Facts, with wanted: [Rule<Outcome>] = [], without others: [Rule<Outcome>]) -> Bool {
        wanted.allSatisfy { $0.condition.holds(for: facts) } && !others.contains { $0.condition.holds(for: facts) }
    }
}
