import RuleModel

/// Whether two conditions mean the same, found out over every request.
enum ConditionDifference {
    /// The same requests meet both.
    case none
    /// A request that meets one of them only, and whether it is the newer.
    case request(Facts, meetsNewer: Bool)
    /// It was not found out.
    case unknown

    init(_ old: Condition, _ new: Condition, _ vocabulary: Vocabulary, _ knowledge: RequestKnowledge) {
        let search = RequestSearch(RequestSpace([old, new], vocabulary: vocabulary, knowledge: knowledge))
        switch (search.request(meeting: [new], without: [old]), search.request(meeting: [old], without: [new])) {
        case (.found(let facts), _): self = .request(facts, meetsNewer: true)
        case (_, .found(let facts)): self = .request(facts, meetsNewer: false)
        case (.nothing, .nothing): self = .none
        default: self = .unknown
        }
    }
}
