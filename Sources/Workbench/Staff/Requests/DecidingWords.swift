import RuleModel
import WorkCalendar

/// Finds the words of a clause that set a clock's time.
struct DecidingWords {
    let clause: String

    /// The phrase that names the clock's number of days; where several do, the one that shares most with its name.
    ///
    /// - Returns: nil where no phrase names the number, or it cannot be told which of several is meant.
    func phrase(of limit: DeadlineRule.Limit, named name: String) -> String? {
        guard case .within(let budget) = limit, let words = Self.words(for: budget) else { return nil }
        let naming = phrases.filter { $0.contains(words) }
        if naming.count < 2 { return naming.first }
        let ranked = naming.map { (phrase: $0, shared: Self.shared($0, name)) }.sorted { $0.shared > $1.shared }
        return ranked[0].shared > ranked[1].shared ? ranked[0].phrase : nil
    }

    /// What stands between marks of punctuation.
    private var phrases: [String] {
        clause.split { "，。；：、,;".contains($0) }.map(String.init)
    }

    private static func words(for budget: TimeBudget) -> String? {
        switch budget {
        case .workingDays(let count): "\(count)个工作日"
        case .calendarDays(let count): "\(count)日"
        case .minutes, .workingSeconds: nil
        }
    }

    /// How many pairs of neighbouring characters of the name occur in the phrase.
    private static func shared(_ phrase: String, _ name: String) -> Int {
        zip(name, name.dropFirst()).count { phrase.contains("\($0)\($1)") }
    }
}
