public import RuleModel
import WorkCalendar

extension CompiledTable {
    /// Compiles the rows, in their order.
    ///
    /// The types of attributes come from the vocabulary; attributes it does not know are evaluated one by one.
    public init(_ rules: [TableRule], vocabulary: Vocabulary) {
        let compiler = TableCompiler(rules, vocabulary)
        count = rules.count
        words = compiler.words
        columns = compiler.columns
        maskedColumns = compiler.maskedColumns
        lists = compiler.lists
        masks = compiler.masks
        predicates = compiler.predicates
        dates = TableDates(rules, words: compiler.words)
        conjuncts = compiler.conjuncts
        tests = compiler.tests
        conjunctStarts = compiler.conjunctStarts
        truths = compiler.truths
        firstRow = compiler.words + (compiler.predicates.count + 63) / 64
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
}
