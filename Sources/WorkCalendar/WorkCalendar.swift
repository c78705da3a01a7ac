/// Working days, working hours and due instants of one zone. A pure value; safe to share.
public struct WorkCalendar: Hashable, Sendable {
}
