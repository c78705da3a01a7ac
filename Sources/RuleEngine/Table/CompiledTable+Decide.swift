public import RuleModel
public import WorkCalendar

extension CompiledTable {
    /// Compiles the rows, in their order.
    ///
    /// The types of attributes come from the vocabulary; attributes it does not know are evaluated one by one.
    public init(_ rules: [TableRule], vocabulary: Vocabulary) {
        let compiler = TableCompiler(rules, vocabulary)
        count = rules.count
        words = compiler.words
        columns = compiler.columns
        masks = compiler.masks
        predicates = compiler.predicates
        dates = TableDates(rules, words: compiler.words)
        conjuncts = compiler.conjuncts
        tests = compiler.tests
        conjunctStarts = compiler.conjunctStarts
        truths = compiler.truths
        firstRow = compiler.words + (compiler.predicates.count + 63) / 64
    }

    /// Prepares facts for decisions.
    ///
    /// - Parameters:
    ///   - facts: Names have to be proper ones, not aliases; see ``Vocabulary/canonical(_:)``.
    ///   - day: The day whose rows are in force; nil regards all rows as in force.
    public func encode(_ facts: Facts, on day: CivilDate?) -> EncodedFacts {
        let dateOffset = day.map { dates.offset(on: $0) }
        var cells = [UInt64]()
        cells.reserveCapacity(firstRow + columns.count)
        appendOpenRows(dateOffset, to: &cells)
        answerPredicates(facts, &cells)
        for index in columns.indices {
            let code = columns[index].codes.code(of: facts.known(columns[index].attribute))
            cells.append(UInt64(columns[index].base + code * words))
        }
        return EncodedFacts(facts: facts, cells: cells, dateOffset: dateOffset)
    }

    /// The first row that holds; nil where none does.
    public func decide(_ encoded: EncodedFacts) -> Int? {
        let masks = masks.span
        let cells = encoded.cells.span
        for word in 0..<words {
            var mask = cells[word]
            for column in firstRow..<cells.count { mask &= masks[Int(truncatingIfNeeded: cells[column]) &+ word] }
            if mask != 0 { return word &* 64 &+ mask.trailingZeroBitCount }
        }
        return nil
    }

    /// Every row that holds, in order.
    public func all(_ encoded: EncodedFacts) -> [Int] {
        var found: [Int] = []
        for word in 0..<words {
            var mask = encoded.cells[word]
            for row in encoded.cells[firstRow...] { mask &= masks[Int(row) + word] }
            while mask != 0 {
                found.append(word * 64 + mask.trailingZeroBitCount)
                mask &= mask - 1
            }
        }
        return found
    }

    private func appendOpenRows(_ dateOffset: Int?, to cells: inout [UInt64]) {
        if let dateOffset {
            for word in 0..<words { cells.append(dates.masks[dateOffset + word]) }
        } else {
            cells += repeatElement(.max, count: words - 1)
            cells.append(count % 64 == 0 && count > 0 ? .max : (1 << UInt64(count % 64)) - 1)
        }
    }

    /// Appends a bit per predicate, and shuts the rows whose predicate is false.
    private func answerPredicates(_ facts: Facts, _ cells: inout [UInt64]) {
        cells += repeatElement(0, count: firstRow - words)
        for index in predicates.indices {
            if predicates[index].condition.holds(for: facts) {
                cells[words + index / 64] |= 1 << UInt64(index % 64)
            } else {
                for word in 0..<words { cells[word] &= predicates[index].whenFalse[word] }
            }
        }
    }
}
