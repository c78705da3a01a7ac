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
        conjunctStarts = compiler.conjunctStarts
        truths = compiler.truths
    }

    /// Prepares facts for decisions.
    ///
    /// - Parameters:
    ///   - facts: Names have to be proper ones, not aliases; see ``Vocabulary/canonical(_:)``.
    ///   - day: The day whose rows are in force; nil regards all rows as in force.
    public func encode(_ facts: Facts, on day: CivilDate?) -> EncodedFacts {
        var encoded = EncodedFacts(
            facts: facts, rows: [], codes: [], values: [], open: openRows(on: day),
            dateOffset: day.map { dates.offset(on: $0) }, answers: [])
        encoded.rows.reserveCapacity(columns.count)
        encoded.codes.reserveCapacity(columns.count)
        encoded.values.reserveCapacity(columns.count)
        for column in columns {
            let value = facts.known(column.attribute)
            let code = column.codes.code(of: value)
            encoded.values.append(value)
            encoded.codes.append(Int32(code))
            encoded.rows.append(Int32(column.base + code * words))
        }
        answerPredicates(facts, &encoded)
        return encoded
    }

    /// The first row that holds; nil where none does.
    public func decide(_ encoded: EncodedFacts) -> Int? {
        let masks = masks.span
        let rows = encoded.rows.span
        let open = encoded.open.span
        for word in 0..<words {
            var mask = open[word]
            for column in rows.indices { mask &= masks[Int(rows[column]) &+ word] }
            if mask != 0 { return word &* 64 &+ mask.trailingZeroBitCount }
        }
        return nil
    }

    /// Every row that holds, in order.
    public func all(_ encoded: EncodedFacts) -> [Int] {
        var found: [Int] = []
        for word in 0..<words {
            var mask = encoded.open[word]
            for row in encoded.rows { mask &= masks[Int(row) + word] }
            while mask != 0 {
                found.append(word * 64 + mask.trailingZeroBitCount)
                mask &= mask - 1
            }
        }
        return found
    }

    private func openRows(on day: CivilDate?) -> [UInt64] {
        if let day {
            let offset = dates.offset(on: day)
            return Array(dates.masks[offset..<offset + words])
        }
        var open = [UInt64](repeating: .max, count: words)
        open[words - 1] = count % 64 == 0 && count > 0 ? .max : (1 << UInt64(count % 64)) - 1
        return open
    }

    private func answerPredicates(_ facts: Facts, _ encoded: inout EncodedFacts) {
        encoded.answers.reserveCapacity(predicates.count)
        for predicate in predicates {
            let answer = predicate.condition.holds(for: facts)
            encoded.answers.append(answer)
            guard !answer else { continue }
            for word in 0..<words { encoded.open[word] &= predicate.whenFalse[word] }
        }
    }
}
