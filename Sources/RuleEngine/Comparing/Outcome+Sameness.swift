import RuleModel
import TOMLSyntax
import WorkCalendar

extension Hashable {
    /// The outcome without the title and clause that it may carry along.
    var unreferenced: Self {
        guard var own = self as? any ReferencedOutcome else { return self }
        own.reference = RuleReference(pack: "", rule: "", title: "", cite: nil, document: nil)
        return own as? Self ?? self
    }

    /// Whether two outcomes are the same but for the title and clause that they carry along.
    func isSame(as other: Self) -> Bool { unreferenced == other.unreferenced }
}
