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
    /// How many columns have masks; they come first. The others only serve predicates.
    let maskedColumns: Int
    /// The attributes that hold lists, as marks.
    let lists: [ListMarks]
    /// The masks of all columns and codes, `words` each.
    let masks: [UInt64]
    let predicates: [Predicate]
    let dates: TableDates
    /// The parts of the rows' conditions that must all hold, row after row.
    let conjuncts: [Condition]
    /// How each of them is tested.
    let tests: [Test]
    /// Where each row's conjuncts begin; one more at the end.
    let conjunctStarts: [Int]
    /// For each conjunct on a column, the bits of the codes that satisfy it.
    let truths: [UInt64]

    /// Where, in the cells of encoded facts, the columns begin: behind the open rows and the predicates.
    let firstRow: Int

    /// One attribute whose values have codes.
    struct Column: Sendable {
        var attribute: String
        var codes: ColumnCodes
        /// Where the mask of code 0 begins.
        var base: Int
    }

    /// A condition that is answered once when facts are encoded: on texts, lists, or several attributes at once.
    struct Predicate: Sendable {
        var form: PredicateForm
        /// The rows that stay open where the condition is false.
        var whenFalse: [UInt64]
    }

    /// How a conjunct is tested.
    struct Test: Sendable {
        /// The column; -1 for a predicate.
        var column: Int
        /// Where the masks of the column begin.
        var base: Int
        /// The first bit in `truths`; the number of the predicate.
        var bits: Int
        /// Whether the row has no other conjunct on the column, so that the column's mask answers for this one.
        var isSole: Bool
    }
}
