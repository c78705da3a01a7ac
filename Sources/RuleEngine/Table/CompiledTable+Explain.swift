public import RuleModel

extension CompiledTable {
    /// Why each row holds or does not, in order.
    public func explain(_ encoded: EncodedFacts) -> [RowTrace] {
        var traces: [RowTrace] = []
        traces.reserveCapacity(count)
        for row in 0..<count { traces.append(trace(row, encoded)) }
        return traces
    }

    /// The condition that a trace names.
    public func condition(_ conjunct: Int) -> Condition { conjuncts[conjunct].condition }

    private func trace(_ row: Int, _ encoded: EncodedFacts) -> RowTrace {
        if let offset = encoded.dateOffset, dates.masks[offset + row / 64] >> UInt64(row % 64) & 1 == 0 {
            return .notInForce
        }
        for index in conjunctStarts[row]..<conjunctStarts[row + 1] {
            switch conjuncts[index].place {
            case .column(let column, let bits):
                let bit = bits + Int(encoded.codes[column])
                if truths[bit / 64] >> UInt64(bit % 64) & 1 == 0 {
                    return .failed(conjunct: index, actual: encoded.values[column])
                }
            case .predicate(let predicate):
                if !encoded.answers[predicate] { return .failed(conjunct: index, actual: nil) }
            }
        }
        return .matched
    }
}

/// Why one row of a table holds or does not.
public enum RowTrace: Hashable, Sendable {
    /// Every condition holds.
    case matched
    /// The day is outside the row's dates.
    case notInForce
    /// The first condition that is false, to be looked up with ``CompiledTable/condition(_:)``, and the actual value of
    /// its attribute: nil where it is absent, and where the condition asks for several attributes, for a list or into a
    /// text (look those up in the facts).
    case failed(conjunct: Int, actual: FactValue?)
}

extension CompiledTable {
    /// How many conditions of its row stand before a condition that a trace names.
    public func position(of conjunct: Int, in row: Int) -> Int { conjunct - conjunctStarts[row] }
}
