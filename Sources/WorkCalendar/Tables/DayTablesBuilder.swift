/// Works out the tables of a stretch of days, once, when a calendar is made.
struct DayTablesBuilder {
    private let plan: HoursPlan
    private(set) var days: [TabledDay] = []
    private(set) var workingDays: [Int32] = []
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
        close(pattern: 0)
    }

    private mutating func add(_ day: Int, start: Int64, length: Int64) {
        close(pattern: patternIndex(day, start: start, length: length))
        if !plan.spans(day).isEmpty { workingDays.append(Int32(day)) }
    }

    /// Adds a day after all that came before it.
    private mutating func close(pattern: Int32) {
        let before = days.last.map { $0.openBefore + totals[Int($0.pattern)] } ?? 0
        days.append(TabledDay(openBefore: before, workingBefore: Int32(workingDays.count), pattern: pattern))
    }

    /// The open time of every working day where it is the same, else 0.
    var uniformOpen: Int64 {
        let index = days.firstIndex { $0.pattern != 0 } ?? 0
        let open = totals[Int(days[index].pattern)]
        let isUniform = days.allSatisfy { totals[Int($0.pattern)] == ($0.pattern == 0 ? 0 : open) }
        return isUniform && days.count(where: { $0.pattern != 0 }) == workingDays.count ? open : 0
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
