import RuleModel

/// Builds the masks of a ``CompiledTable``.
struct TableCompiler {
    let rules: [TableRule]
    let words: Int
    var columns: [CompiledTable.Column] = []
    var masks: [UInt64] = []
    var predicates: [CompiledTable.Predicate] = []
    var conjuncts: [Condition] = []
    var tests: [CompiledTable.Test] = []
    var conjunctStarts: [Int] = [0]
    var truths: [UInt64] = []
    private var columnOf: [String: Int] = [:]
    private var predicateOf: [Condition: Int] = [:]
    private var truthCount = 0

    init(_ rules: [TableRule], _ vocabulary: Vocabulary) {
        self.rules = rules
        words = Swift.max(1, (rules.count + 63) / 64)
        let parts = rules.map(\.condition.conjuncts)
        layOutColumns(parts.joined(), vocabulary)
        for (row, conditions) in parts.enumerated() {
            for condition in conditions { add(condition, row: row, vocabulary) }
            markShared(from: conjunctStarts[row])
            conjunctStarts.append(conjuncts.count)
        }
    }

    /// Marks the conjuncts of a row, from `start` on, that share their column with another one.
    private mutating func markShared(from start: Int) {
        var first: [Int: Int] = [:]
        for index in start..<tests.count where tests[index].column >= 0 {
            if let other = first[tests[index].column] {
                tests[other].isSole = false
                tests[index].isSole = false
            } else {
                first[tests[index].column] = index
            }
        }
    }

    private mutating func layOutColumns(_ conditions: some Sequence<Condition>, _ vocabulary: Vocabulary) {
        var matchers: [String: [Matcher]] = [:]
        var order: [Attribute] = []
        for condition in conditions {
            guard let attribute = condition.columnAttribute(in: vocabulary) else { continue }
            if matchers[attribute.name] == nil { order.append(attribute) }
            matchers[attribute.name, default: []] += condition.tests.map(\.matcher)
        }
        for attribute in order {
            let codes = ColumnCodes(type: attribute.type, matchers: matchers[attribute.name] ?? [])
            columnOf[attribute.name] = columns.count
            columns.append(CompiledTable.Column(attribute: attribute.name, codes: codes, base: masks.count))
            masks += [UInt64](repeating: .max, count: codes.count * words)
        }
    }

    private mutating func add(_ condition: Condition, row: Int, _ vocabulary: Vocabulary) {
        if let attribute = condition.columnAttribute(in: vocabulary), let column = columnOf[attribute.name] {
            addColumnConjunct(condition, row: row, column: column)
        } else {
            addPredicateConjunct(condition, row: row)
        }
    }

    private mutating func addColumnConjunct(_ condition: Condition, row: Int, column index: Int) {
        let column = columns[index]
        let satisfied = column.codes.satisfying(condition)
        let bits = truthCount
        truthCount += satisfied.count
        truths += [UInt64](repeating: 0, count: (truthCount + 63) / 64 - truths.count)
        for (code, isSatisfied) in satisfied.enumerated() {
            if isSatisfied {
                truths[(bits + code) / 64] |= 1 << UInt64((bits + code) % 64)
            } else {
                masks[column.base + code * words + row / 64] &= ~(1 << UInt64(row % 64))
            }
        }
        conjuncts.append(condition)
        tests.append(CompiledTable.Test(column: index, base: column.base, bits: bits, isSole: true))
    }

    private mutating func addPredicateConjunct(_ condition: Condition, row: Int) {
        let index = predicateOf[condition] ?? predicates.count
        if index == predicates.count {
            predicateOf[condition] = index
            predicates.append(.init(condition: condition, whenFalse: [UInt64](repeating: .max, count: words)))
        }
        predicates[index].whenFalse[row / 64] &= ~(1 << UInt64(row % 64))
        conjuncts.append(condition)
        tests.append(CompiledTable.Test(column: -1, base: 0, bits: index, isSole: true))
    }
}

extension ColumnCodes {
    /// Per code, whether values of that code satisfy the condition, which asks for this column's attribute alone.
    func satisfying(_ condition: Condition) -> [Bool] {
        switch self {
        case .names(let codes): satisfying(condition, names: codes)
        case .stretches, .boolean: representatives.map { condition.holds(forOne: $0) }
        }
    }

    /// Names that the condition does not mention are as good as unnamed ones, so only the mentioned are evaluated.
    private func satisfying(_ condition: Condition, names: [String: Int]) -> [Bool] {
        let unnamed = condition.holds(forOne: .text("\0"))
        var satisfied = [Bool](repeating: unnamed, count: count)
        satisfied[Self.absent] = condition.holds(forOne: nil)
        for case .text(let name) in condition.tests.flatMap(\.matcher.namedValues) {
            guard let code = names[name] else { continue }
            satisfied[code] = condition.holds(forOne: .text(name))
        }
        return satisfied
    }
}

extension Condition {
    /// Whether the condition holds where each attribute it asks for has this value.
    fileprivate func holds(forOne value: FactValue?) -> Bool {
        switch self {
        case .always: true
        case .attribute(let test): test.matcher.matches(value)
        case .all(let parts): parts.allSatisfy { $0.holds(forOne: value) }
        case .any(let parts): parts.contains { $0.holds(forOne: value) }
        case .none(let parts): !parts.contains { $0.holds(forOne: value) }
        }
    }
}
