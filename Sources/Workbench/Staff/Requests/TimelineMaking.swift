import Endpoints
import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import Texts
import WorkCalendar

/// What happened to a request, with what each event did to the clocks.
struct TimelineMaking {
    let events: [RequestEvent]
    let clocks: [ClockInstance]
    let calendar: WorkCalendar
    let now: Instant

    private var today: CivilDate { calendar.date(of: now) }
    private var effects: ClockEffects { ClockEffects(clocks: clocks, calendar: calendar, today: today) }

    /// - Parameters:
    ///   - path: the page's own address, for the switches.
    ///   - oldestFirst: the order; the newest first otherwise.
    ///   - showsNotes: whether remarks for staff are listed.
    func timeline(path: String, oldestFirst: Bool, showsNotes: Bool) -> Timeline {
        let shown = entries(showsNotes: showsNotes)
        let order = ("order", oldestFirst ? "oldest" : nil)
        let notes = ("notes", showsNotes ? nil : "off")
        return Timeline(
            switches: [
                TimelineWords.order(
                    SafePath.with(path, [("order", oldestFirst ? nil : "oldest"), notes]) + "#course",
                    oldestFirst: !oldestFirst),
                TimelineWords.notes(
                    SafePath.with(path, [order, ("notes", showsNotes ? "off" : nil)]) + "#course", shows: !showsNotes),
            ], oldestFirst ? shown : shown.reversed())
    }

    /// The oldest first; a pause stands between the events that bound it.
    private func entries(showsNotes: Bool) -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        var suspendedAt: Instant?
        for (event, place) in inTime {
            if event.name == .suspended { suspendedAt = event.effectiveAt }
            if event.name == .resumed, let from = suspendedAt {
                entries.append(gap(from: from, to: event.effectiveAt))
                suspendedAt = nil
            }
            if event.isSilent || event.name == .noted && !showsNotes { continue }
            entries.append(entry(event, place: place))
        }
        return entries
    }

    /// The events by when they held, each with its place among those that are no firing as they were recorded: what fell
    /// due while the service was down, or was reckoned anew under other rules, is recorded later than what followed it.
    private var inTime: [(event: RequestEvent, place: Int)] {
        var place = 0
        let placed = events.map { event -> (event: RequestEvent, place: Int) in
            if event.name != .fired { place += 1 }
            return (event, place)
        }
        return placed.sorted {
            ($0.event.effectiveAt, $0.event.sequence) < ($1.event.effectiveAt, $1.event.sequence)
        }
    }

    private func entry(_ event: RequestEvent, place: Int) -> TimelineEntry {
        let moment = LocalMoment(event.effectiveAt, in: calendar.zone)
        return TimelineEntry(
            event.title, at: .shortMoment(moment, today: today), stamp: event.effectiveAt.rfc3339(in: calendar.zone),
            who: event.who, changesState: event.changesState, text: event.text,
            effects: event.remarks + effects.effects(of: event, place: place))
    }

    private func gap(from: Instant, to: Instant) -> TimelineEntry {
        let (first, last) = (calendar.date(of: from), calendar.date(of: to))
        let days = max(0, last - first)
        let working = days == 0 ? 0 : calendar.workingDays(after: first, through: last)
        var names: [String] = []
        for day in 0..<days {
            if case .holiday(let name) = calendar.kind(of: first + day + 1), !names.contains(name) {
                names.append(name)
            }
        }
        return TimelineEntry(gap: TimelineWords.pause(days: days, working: working, names: names))
    }
}
