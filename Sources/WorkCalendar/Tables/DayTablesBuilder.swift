/// Works out the tables of a stretch of days, once, when a calendar is made.
struct DayTablesBuilder {
    private let plan: HoursPlan
    private(set) var days: [TabledDay] = []
    private(set) var workingBefore: [Int32] = []
    private(set) var workingDays: [Int32] = []
    private(set) var pieces: [OpenPiece] = []
    /// The stretches of ordinary days by offset and weekday.
    private var ordinary: [Int64: PieceRange] = [:]

    init(_ plan: HoursPlan, from first: Int, to end: Int) {
        self.plan = plan
        var start = plan.zone.start(day: Int64(first))
        for day in first..<end {
            let next = plan.zone.start(day: Int64(day) + 1)
            add(day, start: start, length: next - start)
            start = next
        }
        close(.none)
    }

    private mutating func add(_ day: Int, start: Int64, length: Int64) {
        close(pieceRange(day, start: start, length: length))
        if !plan.spans(day).isEmpty { workingDays.append(Int32(day)) }
    }

    /// Adds a day after all that came before it.
    private mutating func close(_ range: PieceRange) {
        let before = days.last.map { $0.openBefore + open($0) } ?? 0
        days.append(TabledDay(openBefore: before, pieces: range))
        workingBefore.append(Int32(workingDays.count))
    }

    private func open(_ day: TabledDay) -> Int64 {
        day.pieces.from < day.pieces.to ? pieces[Int(day.pieces.to) - 1].after : 0
    }

    /// The open time of every working day where it is the same, else 0.
    var uniformOpen: Int64 {
        let open = days.map(open).filter { $0 > 0 }
        guard open.count == workingDays.count, let first = open.first else { return 0 }
        return open.allSatisfy { $0 == first } ? first : 0
    }

    private mutating func pieceRange(_ day: Int, start: Int64, length: Int64) -> PieceRange {
        guard length == 86_400, plan.exceptions[day] == nil else { return newPieces(day) }
        let key = (start - Int64(day) * 86_400) * 7 + Int64(HoursPlan.weekday(day))
        if let known = ordinary[key] { return known }
        let range = newPieces(day)
        ordinary[key] = range
        return range
    }

    private mutating func newPieces(_ day: Int) -> PieceRange {
        let from = Int32(pieces.count)
        pieces += plan.pieces(day)
        return PieceRange(from: from, to: Int32(pieces.count))
    }
}
