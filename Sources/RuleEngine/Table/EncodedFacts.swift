public import RuleModel

/// Facts as one ``CompiledTable`` sees them: which rows are open, and where the mask of each value begins.
///
/// Only the table that encoded them can decide on them.
public struct EncodedFacts: Sendable {
    /// The facts that were encoded.
    public let facts: Facts
    /// The rows that no predicate and no date rules out; then a bit per predicate that is true; then, per column, where
    /// the mask of the facts' value begins. One array, since each would cost every copy a reference.
    let cells: [UInt64]
    /// Where the mask of the day begins; nil where dates are not regarded.
    let dateOffset: Int?
}
