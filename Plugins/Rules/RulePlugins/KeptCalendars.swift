import Synchronization
import WorkCalendar

/// The calendars that were made last, by their definitions: a calendar is a value of its definition alone.
final class KeptCalendars: Sendable {
    /// More than one is in use while rules change.
    private static let most = 4

    private let kept = Mutex<[(definition: CalendarDefinition, calendar: WorkCalendar)]>([])

    func calendar(_ definition: CalendarDefinition) throws(CalendarError) -> WorkCalendar {
        if let known = kept.withLock({ $0.first { $0.definition == definition }?.calendar }) { return known }
        let made = try WorkCalendar(definition)
        kept.withLock { kept in
            kept.append((definition, made))
            if kept.count > Self.most { kept.removeFirst() }
        }
        return made
    }
}
