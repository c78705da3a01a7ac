package import WorkCalendar

/// One thing that was done with a request and counts; its registration, which every request has once, is not among them.
package struct RequestDeed: Hashable, Sendable {
    /// The round of the request that it belongs to.
    package var round: Int
    package var kind: DeedKind
    /// The local day on which it was done.
    package var day: CivilDate

    package init(round: Int, kind: DeedKind, day: CivilDate) {
        self.round = round
        self.kind = kind
        self.day = day
    }
}
