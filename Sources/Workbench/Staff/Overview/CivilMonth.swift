import WorkCalendar

/// A month of the calendar, as periods of figures go.
struct CivilMonth: Hashable, Comparable {
    let year: Int
    let month: Int

    init(of date: CivilDate) {
        year = date.year
        month = date.month
    }

    /// Reads `2026-02`; nil where the text is no month.
    init?(_ text: String?) {
        guard let text, text.utf8.count == 7, let first = CivilDate("\(text)-01") else { return nil }
        self.init(of: first)
    }

    private init(count: Int) {
        year = count.quotientAndRemainder(dividingBy: 12).quotient
        month = count % 12 + 1
    }

    private var count: Int { year * 12 + month - 1 }

    /// So many months later, earlier when negative.
    func advanced(by months: Int) -> CivilMonth { CivilMonth(count: count + months) }

    /// Nil past the last year that dates have.
    var firstDay: CivilDate? { CivilDate(year: year, month: month, day: 1) }

    /// `2026-02`.
    var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    static func < (left: CivilMonth, right: CivilMonth) -> Bool { left.count < right.count }
}
