import RuleModel

/// What of a rule counts where it decides: of two rules with one label it makes no difference which holds.
struct RuleLabel<Outcome: Hashable & Sendable>: Hashable {
    /// The document that a rule's clause is in.
    private enum Document: Hashable {
        case none
        /// Its pack's, whatever that is called: another name of it is told of the pack.
        case pack(String)
        case own(String)
    }

    /// Nil where that a rule holds is the whole answer.
    private let outcome: Outcome?
    private let cite: String?
    private let document: Document
    private let appliesToOpen: Bool
    /// The rule itself, where it makes a difference over time which of two like ones holds.
    private let pair: Int?

    /// - Parameters:
    ///   - canonical: the rule's outcome, in the one order in which equal ones are equal.
    ///   - appliesToOpen: whether the rule's pack does, as the newer set says.
    init(
        _ rule: Rule<Outcome>, _ canonical: Outcome, _ header: PackHeader?, isWholeAnswer: Bool, appliesToOpen: Bool,
        pair: Int?
    ) {
        outcome = isWholeAnswer ? nil : canonical.unreferenced
        cite = rule.reference.cite
        document =
            switch rule.reference.document {
            case nil: .none
            case let name? where name == header?.document: .pack(rule.reference.pack)
            case let name?: .own(name)
            }
        self.appliesToOpen = appliesToOpen
        self.pair = pair
    }
}
