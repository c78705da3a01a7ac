import RuleModel

/// Rules compiled to bit masks: a mask of the rows satisfied per value of each finite attribute, and one per predicate.
///
/// To decide is to AND the masks of the facts' values and take the lowest bit set. Rows keep the order they were given
/// in. Deciding allocates nothing.
public struct CompiledTable: Sendable {
    /// How many rows the table has.
    public let count: Int
    /// 64 rows a word.
    let words: Int
    let columns: [Column]
    /// The masks of all columns and codes, `words` each.
    let masks: [UInt64]
    let predicates: [Predicate]
    let dates: TableDates
    let conjuncts: [Conjunct]
    /// Where each row's conjuncts begin; one more at the end.
    let conjunctStarts: [Int]
    /// For each column conjunct, the bits of the codes that satisfy it.
    let truths: [UInt64]

    /// One attribute whose values have codes.
    struct Column: Sendable {
        var attribute: String
        var codes: ColumnCodes
        /// Where the mask of code 0 begins.
        var base: Int
    }

    /// A condition that is evaluated once when facts are encoded: on texts, lists, or several attributes at once.
    struct Predicate: Sendable {
        var condition: Condition
        /// The rows that stay open where the condition is false.
        var whenFalse: [UInt64]
    }

    /// One of the parts of a row's condition that must all hold.
    struct Conjunct: Sendable {
        var condition: Condition
        var place: Place

        enum Place: Sendable {
            /// `bits` is the first bit, in `truths`, of the codes that satisfy it.
            case column(Int, bits: Int)
            case predicate(Int)
        }
    }
}
