import RuleEngine
import RuleModel
package import RulePlugins
import Synchronization
package import WorkCalendar

/// What a changed rule set would do to requests: every one is decided under both policies, as if either had applied to
/// it from its registration, and what differs is counted.
///
/// The policies say by their days which of their dated rules are meant: those in force today before, and those that
/// will be in force when the change is, after.
package struct ImpactAssessment: Sendable {
    package let before: CompiledPolicy
    package let after: CompiledPolicy
    package let now: Instant

    package init(before: CompiledPolicy, after: CompiledPolicy, now: Instant) {
        self.before = before
        self.after = after
        self.now = now
    }

    /// Columns for the requests that are to be looked at, still empty.
    package func columns() -> BacklogColumns {
        let kinds = kinds.flatMap { [$0.before, $0.after] }.flatMap(\.attributes)
        return BacklogColumns(ImpactInterest(before.interest, after.interest, kinds: Set(kinds)))
    }

    /// The kinds of rule, told by decisions, that may say something else of some request than they did.
    var kinds: [(before: CompiledKind, after: CompiledKind)] {
        let isSameDay = (before.day, before.roundBegan) == (after.day, after.roundBegan)
        let derivesAlike = before.derivesAlike(after)
        let older = before.toldKinds
        return after.toldKinds.compactMap { after in
            guard let before = older.first(where: { $0.section == after.section }) else { return nil }
            let isSettled = isSameDay && before.isSame(as: after) && (derivesAlike || !after.asksDerived)
            return isSettled ? nil : (before, after)
        }
    }

    /// Requests that a thread takes at a time; after each it looks whether it is still wanted.
    package static let share = 8_192

    /// Decides every request under both policies.
    ///
    /// - Parameters:
    ///   - examples: how many requests to show at most.
    ///   - workers: how many threads of the pool at most share the work; the report does not hang on it.
    ///   - share: how many requests a thread takes at a time; nor on that.
    ///   - progress: told now and then how many requests are done; on any thread.
    /// - Throws: `CancellationError` where the task is cancelled.
    package func report(
        on columns: BacklogColumns, examples: Int = 50, workers: Int = 2, share: Int = share,
        progress: (@Sendable (_ done: Int) -> Void)? = nil
    ) async throws -> ImpactReport {
        let plans = ImpactPlans(self, columns)
        let queue = RowQueue(columns.count, share: share)
        var total = ImpactTurn.Result(examples)
        try await withThrowingTaskGroup(of: ImpactTurn.Result.self) { group in
            for _ in 0..<max(workers, 1) {
                group.addTask {
                    var turn = ImpactTurn(self, plans, examples)
                    while let rows = queue.next() {
                        try Task.checkCancellation()
                        turn.look(at: rows, of: columns)
                        progress?(queue.done(rows.count))
                        // Others that wait for a thread of the pool get theirs.
                        await Task.yield()
                    }
                    return turn.result(columns)
                }
            }
            for try await result in group { total.add(result) }
        }
        return report(total, plans, columns)
    }

    private func report(_ total: ImpactTurn.Result, _ plans: ImpactPlans, _ columns: BacklogColumns) -> ImpactReport {
        var report = ImpactReport(
            now: WrittenInstant(now, in: before.calendar.zone), before: before.revision, after: after.revision)
        report.open = total.open.population(after.vocabulary, plans, columns)
        report.ended = total.ended.population(after.vocabulary, plans, columns)
        report.examples = ExampleTeller(self, plans).examples(total.telling.chosen, columns)
        for track in Track.known {
            report.trackTitles[track.rawValue] = after.vocabulary.title(of: track.rawValue, attribute: "track")
        }
        return report
    }
}

extension CompiledKind {
    /// Whether it asks for what follows from other rules, so that its answer may change where its own rules stay.
    fileprivate var asksDerived: Bool {
        attributes.contains { name in
            ["track", "industry.unit", "registered-by-lead"].contains(name)
                || name.hasPrefix("matter.") || name.hasPrefix("coverage.")
        }
    }
}

/// Hands out rows to whoever has time, in order.
private final class RowQueue: Sendable {
    private let count: Int
    private let share: Int
    private let given = Atomic<Int>(0)
    private let finished = Atomic<Int>(0)

    init(_ count: Int, share: Int) {
        self.count = count
        self.share = share
    }

    func next() -> Range<Int>? {
        let start = given.wrappingAdd(share, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + share, count) : nil
    }

    /// How many are done with these.
    func done(_ rows: Int) -> Int { finished.wrappingAdd(rows, ordering: .relaxed).newValue }
}
