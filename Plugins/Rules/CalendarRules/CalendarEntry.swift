import RuleModel
import WorkCalendar

/// One entry of `holidays` or `make-up`, with the place of its first date.
struct CalendarEntry {
    var days: ClosedRange<CivilDate>
    var name: String
    var location: SourceLocation

    /// The days and the name in one text, under which the reader remembers the place.
    var text: String { "\(days.lowerBound)/\(days.upperBound)/\(name)" }

    /// What entries are remembered under within their table.
    static let key = "days"

    init(days: ClosedRange<CivilDate>, name: String, location: SourceLocation) {
        self.days = days
        self.name = name
        self.location = location
    }

    /// The entry of that text; nil for another text.
    private init?(_ text: some StringProtocol, at location: SourceLocation) {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let first = CivilDate(parts[0]), let last = CivilDate(parts[1]), first <= last else {
            return nil
        }
        self.init(days: first...last, name: String(parts[2]), location: location)
    }

    /// The entries that a table has under a key, as written.
    static func all(_ key: String, of rule: Rule<CalendarRow>) -> [CalendarEntry] {
        let entries = rule.places.elements.compactMap { element, location -> CalendarEntry? in
            guard element.key.hasPrefix("\(key)."), element.key.hasSuffix(".\(Self.key)") else { return nil }
            return CalendarEntry(element.name, at: location)
        }
        return entries.sorted { $0.location.range.lowerBound < $1.location.range.lowerBound }
    }
}
