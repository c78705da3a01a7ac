/// Works out the tables of a stretch of days, once, when a calendar is made.
struct DayTablesBuilder {
    private let plan: HoursPlan
    private(set) var workingBefore: [Int32] = [0]
    private(set) var workingDays: [Int32] = []
    private(set) var openBefore: [Int64] = [0]
    private(set) var pattern: [Int32] = []
    /// Pattern 0 is a day without open time.
    private(set) var pieceStarts: [Int32] = [0, 0]
    private(set) var pieces: [OpenPiece] = []
    private var totals: [Int64] = [0]
    /// Patterns of ordinary days by offset and weekday.
    private var ordinary: [Int64: Int32] = [:]

    init(_ plan: HoursPlan, from first: Int, to end: Int) {
        self.plan = plan
        var start = plan.zone.start(day: Int64(first))
        for day in first..<end {
            let next = plan.zone.start(day: Int64(day) + 1)
            add(day, start: start, length: next - start)
            start = next
        }
    }

    private mutating func add(_ day: Int, start: Int64, length: Int64) {
        if !plan.spans(day).isEmpty { workingDays.append(Int32(day)) }
        workingBefore.append(Int32(workingDays.count))
        let index = patternIndex(day, start: start, length: length)
        pattern.append(index)
        openBefore.append(openBefore[openBefore.count - 1] + totals[Int(index)])
    }

    private mutating func patternIndex(_ day: Int, start: Int64, length: Int64) -> Int32 {
        guard length == 86_400, plan.exceptions[day] == nil else { return newPattern(day) }
        let key = (start - Int64(day) * 86_400) * 7 + Int64(HoursPlan.weekday(day))
        if let known = ordinary[key] { return known }
        let index = newPattern(day)
        ordinary[key] = index
        return index
    }

    private mutating func newPattern(_ day: Int) -> Int32 {
        let added = plan.pieces(day)
        guard !added.isEmpty else { return 0 }
        pieces += added
        pieceStarts.append(Int32(pieces.count))
        totals.append(added.reduce(0) { $0 + $1.length })
        return Int32(totals.count - 1)
    }
}
