public import RuleModel

/// Facts as one ``CompiledTable`` sees them: a code per column, an answer per predicate.
///
/// Only the table that encoded them can decide on them.
public struct EncodedFacts: Sendable {
    /// The facts that were encoded.
    public let facts: Facts
    /// Per column, where the mask of the facts' value begins.
    var rows: [Int32]
    /// Per column, the code of the facts' value.
    var codes: [Int32]
    /// Per column, the facts' value.
    var values: [FactValue?]
    /// Rows that no predicate and no date rules out.
    var open: [UInt64]
    /// Where the mask of the day begins; nil where dates are not regarded.
    var dateOffset: Int?
    /// Per predicate, whether it is true.
    var answers: [Bool]
}
