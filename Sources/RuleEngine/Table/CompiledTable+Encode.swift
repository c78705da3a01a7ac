public import RuleModel
public import WorkCalendar

extension CompiledTable {
    /// Prepares facts for decisions.
    ///
    /// - Parameters:
    ///   - facts: Names have to be proper ones, not aliases; see ``Vocabulary/canonical(_:)``.
    ///   - day: The day whose rows are in force; nil regards all rows as in force.
    public func encode(_ facts: Facts, on day: CivilDate?) -> EncodedFacts {
        let dateOffset = day.map { dates.offset(on: $0) }
        var cells = [UInt64]()
        cells.reserveCapacity(firstRow + maskedColumns)
        appendOpenRows(dateOffset, to: &cells)
        cells += repeatElement(0, count: firstRow - words)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: columns.count + lists.count) { codes in
            encode(facts, into: codes)
            answerPredicates(facts, Span(_unsafeElements: UnsafeBufferPointer(codes)), &cells)
            for index in 0..<maskedColumns {
                cells.append(UInt64(columns[index].base) &+ codes[index] &* UInt64(words))
            }
        }
        return EncodedFacts(facts: facts, cells: cells, dateOffset: dateOffset)
    }

    /// A code per column, then the marks of each list.
    private func encode(_ facts: Facts, into codes: UnsafeMutableBufferPointer<UInt64>) {
        for index in columns.indices {
            let code = columns[index].codes.code(of: facts.known(columns[index].attribute))
            codes.initializeElement(at: index, to: UInt64(code))
        }
        for index in lists.indices {
            let word = lists[index].word(for: facts.known(lists[index].attribute))
            codes.initializeElement(at: columns.count + index, to: word)
        }
    }

    private func appendOpenRows(_ dateOffset: Int?, to cells: inout [UInt64]) {
        if let dateOffset {
            for word in 0..<words { cells.append(dates.masks[dateOffset + word]) }
        } else {
            cells += repeatElement(.max, count: words - 1)
            cells.append(count % 64 == 0 && count > 0 ? .max : (1 << UInt64(count % 64)) - 1)
        }
    }

    /// Sets a bit per predicate that is true, and shuts the rows of those that are false.
    private func answerPredicates(_ facts: Facts, _ codes: Span<UInt64>, _ cells: inout [UInt64]) {
        let truths = truths.span
        for index in predicates.indices {
            if predicates[index].form.holds(codes, truths, facts) {
                cells[words + index / 64] |= 1 << UInt64(index % 64)
            } else {
                for word in 0..<words { cells[word] &= predicates[index].whenFalse[word] }
            }
        }
    }
}
