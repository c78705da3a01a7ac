import RuleModel
import TOMLSyntax
import WorkCalendar

extension Hashable {
    /// Whether two outcomes are the same but for the title and clause that they carry along.
    func isSame(as other: Self) -> Bool {
        guard var own = self as? any ReferencedOutcome, let carried = other as? any ReferencedOutcome else {
            return self == other
        }
        own.reference = carried.reference
        return own as? Self == other
    }
}
