public import WorkCalendar

/// Something that is in force from one day to another.
public protocol Dated {
    /// The first day on which it is in force.
    var effective: CivilDate { get }
    /// The last day on which it is in force; nil while no end is set.
    var until: CivilDate? { get }
}

extension Dated {
    /// Whether it is in force on that day.
    public func isInForce(on day: CivilDate) -> Bool { effective <= day && (until.map { day <= $0 } ?? true) }

    /// Whether there is a day on which both are in force.
    public func overlaps(_ other: some Dated) -> Bool {
        effective <= (other.until ?? .latest) && other.effective <= (until ?? .latest)
    }
}
