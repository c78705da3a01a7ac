import RuleModel
import WorkCalendar

/// What of a rule counts where it decides: of two rules with one label it makes no difference which holds.
struct RuleLabel<Outcome: Hashable & Sendable>: Hashable {
    /// Nil where that a rule holds is the whole answer.
    private let outcome: Outcome?
    private let cite: String?
    /// The document that the rule's clause is in.
    private let document: String?
    /// From which day on the rule's pack is for open requests too; nil where it is not.
    private let opens: CivilDate?
    /// The rule itself, where it makes a difference over time which of two like ones holds.
    private let pair: Int?

    /// - Parameters:
    ///   - canonical: the rule's outcome, in the one order in which equal ones are equal.
    ///   - own: what the rule's pack says of itself.
    ///   - newest: what the pack says of itself in the newer set. Where the pack's document has another name there, or
    ///     the pack is for others or from another day on, that is told of the pack and makes no other label.
    init(
        _ rule: Rule<Outcome>, _ canonical: Outcome, _ own: PackHeader?, newest: PackHeader?, isWholeAnswer: Bool,
        pair: Int?
    ) {
        outcome = isWholeAnswer ? nil : canonical.unreferenced
        cite = rule.reference.cite
        document = rule.reference.document == own?.document ? newest?.document : rule.reference.document
        opens = newest.flatMap { $0.appliesToOpen ? $0.effective : nil }
        self.pair = pair
    }
}
