import RuleModel

/// Builds the masks of a ``CompiledTable``.
struct TableCompiler {
    let rules: [TableRule]
    let words: Int
    var columns: [CompiledTable.Column] = []
    /// How many columns have masks; they come first.
    var maskedColumns = 0
    var lists: [ListMarks] = []
    var masks: [UInt64] = []
    var predicates: [CompiledTable.Predicate] = []
    var conjuncts: [Condition] = []
    var tests: [CompiledTable.Test] = []
    var conjunctStarts: [Int] = [0]
    var truths: [UInt64] = []
    private var columnOf: [String: Int] = [:]
    private var listOf: [String: Int] = [:]
    private var predicateOf: [Condition: Int] = [:]
    private var truthCount = 0

    init(_ rules: [TableRule], _ vocabulary: Vocabulary) {
        self.rules = rules
        words = Swift.max(1, (rules.count + 63) / 64)
        let parts = rules.map(\.condition.conjuncts)
        layOutColumns(parts.flatMap { $0 }, vocabulary)
        for (row, conditions) in parts.enumerated() {
            for condition in conditions { add(condition, row: row, vocabulary) }
            markShared(from: conjunctStarts[row])
            conjunctStarts.append(conjuncts.count)
        }
    }

    /// A column per attribute with single values, those that decide rows alone first; marks per list.
    private mutating func layOutColumns(_ conditions: [Condition], _ vocabulary: Vocabulary) {
        var matchers: [String: [Matcher]] = [:]
        var order: [Attribute] = []
        for test in conditions.flatMap(\.tests) {
            guard let attribute = vocabulary.attributes[test.attribute] else { continue }
            if matchers[attribute.name] == nil { order.append(attribute) }
            matchers[attribute.name, default: []].append(test.matcher)
        }
        let deciding = Set(conditions.compactMap { $0.columnAttribute(in: vocabulary)?.name })
        maskedColumns = deciding.count
        let ordered = order.filter { deciding.contains($0.name) } + order.filter { !deciding.contains($0.name) }
        for attribute in ordered { layOut(attribute, matchers[attribute.name] ?? []) }
        for index in columns.indices.prefix(maskedColumns) {
            columns[index].base = masks.count
            masks += [UInt64](repeating: .max, count: columns[index].codes.count * words)
        }
    }

    private mutating func layOut(_ attribute: Attribute, _ matchers: [Matcher]) {
        if case .choices = attribute.type {
            guard let marks = ListMarks(attribute.name, matchers: matchers) else { return }
            listOf[attribute.name] = lists.count
            lists.append(marks)
        } else {
            columnOf[attribute.name] = columns.count
            let codes = ColumnCodes(type: attribute.type, matchers: matchers)
            columns.append(CompiledTable.Column(attribute: attribute.name, codes: codes, base: 0))
        }
    }

    private mutating func add(_ condition: Condition, row: Int, _ vocabulary: Vocabulary) {
        conjuncts.append(condition)
        if let attribute = condition.columnAttribute(in: vocabulary), let column = columnOf[attribute.name] {
            addColumnTest(condition, row: row, column: column)
        } else {
            addPredicateTest(condition, row: row)
        }
    }

    private mutating func addColumnTest(_ condition: Condition, row: Int, column index: Int) {
        let column = columns[index]
        let satisfied = column.codes.satisfying(condition)
        for (code, isSatisfied) in satisfied.enumerated() where !isSatisfied {
            masks[column.base + code * words + row / 64] &= ~(1 << UInt64(row % 64))
        }
        tests.append(
            CompiledTable.Test(column: index, base: column.base, bits: addTruths(satisfied), isSole: true))
    }

    private mutating func addPredicateTest(_ condition: Condition, row: Int) {
        let index = predicateOf[condition] ?? predicates.count
        if index == predicates.count {
            predicateOf[condition] = index
            let none = [UInt64](repeating: .max, count: words)
            predicates.append(CompiledTable.Predicate(form: form(condition), whenFalse: none))
        }
        predicates[index].whenFalse[row / 64] &= ~(1 << UInt64(row % 64))
        tests.append(CompiledTable.Test(column: -1, base: 0, bits: index, isSole: true))
    }

    private mutating func form(_ condition: Condition) -> PredicateForm {
        switch condition {
        case .always: .all([])
        case .attribute(let test): form(test)
        case .all(let parts): .all(parts.map { form($0) })
        case .any(let parts): .any(parts.map { form($0) })
        case .none(let parts): .none(parts.map { form($0) })
        }
    }

    private mutating func form(_ test: AttributeTest) -> PredicateForm {
        if let column = columnOf[test.attribute], !test.matcher.looksInside {
            let satisfied = columns[column].codes.satisfying(.attribute(test))
            return .code(column: column, bits: addTruths(satisfied))
        }
        let list = listOf[test.attribute].flatMap { lists[$0].form(test.matcher, list: columns.count + $0) }
        return list ?? .facts(.attribute(test))
    }

    /// Adds a bit per code; answers where they begin.
    private mutating func addTruths(_ satisfied: [Bool]) -> Int {
        let bits = truthCount
        truthCount += satisfied.count
        truths += [UInt64](repeating: 0, count: (truthCount + 63) / 64 - truths.count)
        for (code, isSatisfied) in satisfied.enumerated() where isSatisfied {
            truths[(bits + code) / 64] |= 1 << UInt64((bits + code) % 64)
        }
        return bits
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
}
