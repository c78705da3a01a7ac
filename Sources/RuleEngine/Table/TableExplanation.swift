public import RuleModel

/// Why each row of a table holds or does not, with the actual values.
public struct TableExplanation: Sendable {
    /// One a row, in order.
    public let rows: [RowTrace]
    let facts: Facts
    let tests: [CompiledTable.Test]
    let columns: [CompiledTable.Column]

    /// The actual value of the attribute that made a row fail.
    ///
    /// Nil where the attribute is absent, where the row did not fail, and where the false condition asks for several
    /// attributes, for a list or into a text; look those up in the facts.
    public func actual(of row: Int) -> FactValue? {
        guard case .failed(let conjunct) = rows[row], tests[conjunct].column >= 0 else { return nil }
        return facts.known(columns[tests[conjunct].column].attribute)
    }
}

/// Why one row of a table holds or does not.
public enum RowTrace: Hashable, Sendable {
    /// Every condition holds.
    case matched
    /// The day is outside the row's dates.
    case notInForce
    /// The first condition that is false, to be looked up with ``CompiledTable/condition(_:)``; its attribute's value is
    /// ``TableExplanation/actual(of:)``.
    case failed(conjunct: Int)
}
