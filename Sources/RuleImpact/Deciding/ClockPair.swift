/// One clock as either policy runs it; nil where one does not.
struct ClockPair {
    /// By its number in ``NamePools``.
    let clock: UInt32
    let before: ClockOutline?
    let after: ClockOutline?

    /// The clocks of two answers that may stand otherwise.
    ///
    /// - Parameter hasOtherCalendar: whether even the same rule may be due at another time.
    static func differing(_ before: [ClockOutline], _ after: [ClockOutline], hasOtherCalendar: Bool) -> [ClockPair] {
        let older = before.map { outline in
            ClockPair(clock: outline.clock, before: outline, after: after.first { $0.clock == outline.clock })
        }
        let newer = after.filter { outline in !before.contains { $0.clock == outline.clock } }
            .map { ClockPair(clock: $0.clock, before: nil, after: $0) }
        return (older + newer).filter { hasOtherCalendar || $0.before != $0.after }
    }
}
