import RulePlugins
import WorkCalendar

/// Decides requests under both policies, one after the other; each thread has one of its own.
struct BacklogComparer {
    private var before: PolicySide
    private var after: PolicySide
    private(set) var names = NamePools()
    private let now: Instant
    // Kept beside the policies: to take them out of these, shared by all threads, would cost every clock a reference.
    private let calendars: (before: WorkCalendar, after: WorkCalendar)
    private let hasOtherCalendar: Bool
    /// The clocks to look at, for each pair of lists of clocks that was met.
    private var pairs: [UInt64: [ClockPair]] = [:]
    private var lastPair: (key: UInt64, clocks: [ClockPair])?
    private var kinds: [KindComparer]

    init(_ assessment: ImpactAssessment, _ plans: ImpactPlans) {
        before = PolicySide(assessment.before, plans.before)
        after = PolicySide(assessment.after, plans.after)
        now = assessment.now
        calendars = (assessment.before.calendar, assessment.after.calendar)
        kinds = plans.kinds.map { KindComparer($0, assessment) }
        hasOtherCalendar = plans.hasOtherCalendar
    }

    /// What becomes of a request.
    mutating func change(_ row: Int, _ columns: BacklogColumns) -> RequestChange {
        let was = before.answer(row, columns, &names)
        let will = after.answer(row, columns, &names)
        let kinds = kinds.isEmpty ? [] : kindChanges(row, columns, was, will)
        let clocks = clocks(was, will)
        guard !clocks.isEmpty else { return RequestChange(before: was, after: will, clocks: [], kinds: kinds) }
        let range = Int(columns.moments.starts[row])..<Int(columns.moments.starts[row + 1])
        var changes: [ClockChange] = []
        for pair in clocks {
            let change = ClockChange(
                clock: pair.clock,
                before: pair.before?.standing(range, columns.moments, calendars.before, at: now) ?? .none,
                after: pair.after?.standing(range, columns.moments, calendars.after, at: now) ?? .none)
            if change.isChange { changes.append(change) }
        }
        return RequestChange(before: was, after: will, clocks: changes, kinds: kinds)
    }

    private mutating func kindChanges(
        _ row: Int, _ columns: BacklogColumns, _ was: RuleAnswer, _ will: RuleAnswer
    ) -> [KindChange] {
        var changes: [KindChange] = []
        for place in kinds.indices {
            let (before, after) = kinds[place].decisions(
                of: row, columns, tracks: (was.track, will.track), &names)
            if before != after { changes.append(KindChange(kind: place, before: before, after: after)) }
        }
        return changes
    }

    private mutating func clocks(_ was: RuleAnswer, _ will: RuleAnswer) -> [ClockPair] {
        let key = UInt64(was.clocks) << 32 | UInt64(will.clocks)
        if let lastPair, lastPair.key == key { return lastPair.clocks }
        let clocks =
            pairs[key]
            ?? ClockPair.differing(before.clocks(was), after.clocks(will), hasOtherCalendar: hasOtherCalendar)
        pairs[key] = clocks
        lastPair = (key, clocks)
        return clocks
    }
}
