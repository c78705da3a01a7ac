public import RuleModel

extension CompiledTable {
    /// Why each row holds or does not, in order, each with the first false condition and the actual value.
    public func explain(_ encoded: EncodedFacts) -> TableExplanation {
        // Spans are taken once for all rows, since each taking counts references.
        let starts = conjunctStarts.span
        let days = dates.masks.span
        let tests = tests.span
        let masks = masks.span
        let truths = truths.span
        let cells = encoded.cells.span
        var rows: [RowTrace] = []
        rows.reserveCapacity(count)
        for row in 0..<count {
            if let offset = encoded.dateOffset, !days.has(offset &* 64 &+ row) {
                rows.append(.notInForce)
                continue
            }
            let end = starts[row + 1]
            var index = starts[row]
            while index < end, holds(tests[index], row, masks, truths, cells) { index &+= 1 }
            rows.append(index < end ? .failed(conjunct: index) : .matched)
        }
        return TableExplanation(rows: rows, facts: encoded.facts, tests: self.tests, columns: columns)
    }

    /// The condition that a trace names.
    public func condition(_ conjunct: Int) -> Condition { conjuncts[conjunct] }

    /// How many conditions of its row stand before a condition that a trace names.
    public func position(of conjunct: Int, in row: Int) -> Int { conjunct - conjunctStarts[row] }

    /// Whether one conjunct of a row is true. The column's mask answers for all the row's conjuncts on the column; where
    /// it is false and there are several, each has its own bits.
    @inline(__always)
    private func holds(
        _ test: Test, _ row: Int, _ masks: Span<UInt64>, _ truths: Span<UInt64>, _ cells: Span<UInt64>
    ) -> Bool {
        guard test.column >= 0 else { return cells.has(words &* 64 &+ test.bits) }
        let cell = Int(truncatingIfNeeded: cells[firstRow &+ test.column])
        if masks.has(cell &* 64 &+ row) { return true }
        return !test.isSole && truths.has(test.bits &+ (cell &- test.base) / words)
    }
}

extension Span<UInt64> {
    /// Whether a bit is set, counted from the first word.
    fileprivate func has(_ bit: Int) -> Bool { self[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63) & 1 == 1 }
}
