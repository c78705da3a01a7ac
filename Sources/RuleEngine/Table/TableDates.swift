import WorkCalendar

/// The days on which rows of a table come into force or go out of it, and who is in force between them.
struct TableDates: Sendable {
    /// The first day of each stretch but the first.
    private(set) var firstDays: [CivilDate] = []
    /// A mask of rows per stretch, one after the other.
    private(set) var masks: [UInt64] = []
    let words: Int

    init(_ rules: [TableRule], words: Int) {
        self.words = words
        let starts = rules.compactMap(\.effective) + rules.compactMap { $0.until.map { $0 + 1 } }
        firstDays = Set(starts).sorted()
        masks = [UInt64](repeating: 0, count: (firstDays.count + 1) * words)
        for stretch in 0...firstDays.count {
            for (row, rule) in rules.enumerated() where holds(rule, in: stretch) {
                masks[stretch * words + row / 64] |= 1 << UInt64(row % 64)
            }
        }
    }

    /// Where the mask of that day begins.
    func offset(on day: CivilDate) -> Int {
        var low = 0
        var high = firstDays.count
        while low < high {
            let middle = (low + high) / 2
            if firstDays[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low * words
    }

    private func holds(_ rule: TableRule, in stretch: Int) -> Bool {
        stretch == 0 ? rule.effective == nil : rule.isInForce(on: firstDays[stretch - 1])
    }
}
