package import Texts

/// Why a clock is due when it is: the clause, what was counted and what not, and every day.
package struct ExplanationCard: Hashable, Sendable {
    /// Unique on the page, a part of element ids.
    package var id: String
    /// 为什么 3月3日 17:30 到期.
    package var heading: Words
    /// The clock and the version of the rules.
    package var note: Words?
    package var quotation: Quotation?
    /// 起算, 中止, 休息日, 调休上班.
    package var reasons: [Definition]
    /// The rules of the same clock that were asked before its own.
    package var earlier: EarlierRules
    package var grid: MonthGrid?

    package init(
        id: String, heading: Words, note: Words? = nil, quotation: Quotation? = nil, reasons: [Definition] = [],
        earlier: EarlierRules = EarlierRules([]), grid: MonthGrid? = nil
    ) {
        self.id = id
        self.heading = heading
        self.note = note
        self.quotation = quotation
        self.reasons = reasons
        self.earlier = earlier
        self.grid = grid
    }
}
