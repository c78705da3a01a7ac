/// What becomes of one request.
struct RequestChange {
    let before: RuleAnswer
    let after: RuleAnswer
    /// The clocks that stand otherwise.
    let clocks: [ClockChange]
    /// The kinds of rule that say something else.
    let kinds: [KindChange]

    var movesLead: Bool { before.lead != after.lead }
    var movesSupport: Bool { before.support != after.support }
    var movesTrack: Bool { before.track != after.track }
    var isChange: Bool { movesLead || movesSupport || movesTrack || !clocks.isEmpty || !kinds.isEmpty }
}
