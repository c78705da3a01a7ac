package import RuleModel
import WorkCalendar

extension DeadlineRule.Limit {
    /// Whether a clock within it runs at night and on rest days too.
    package var isAroundTheClock: Bool {
        guard case .within(let budget) = self, case .minutes = budget else { return false }
        return true
    }
}
