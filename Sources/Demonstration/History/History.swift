import Lifecycle
import RuleModel
import SeededRandomness
import ServiceDesk
import Store
import WorkCalendar

/// Lives the history through at the desk: everybody's commands and what falls due, strictly in the order of time.
struct History {
    let desk: ServiceDesk
    let clock: SimulatedClock
    let until: Instant
    private var cases: [SimulatedCase] = []
    private var timeline = Timeline()
    private var progress: DemonstrationProgress
    private let report: @Sendable (DemonstrationProgress) -> Void

    init(
        _ arrivals: [Arrival], desk: ServiceDesk, clock: SimulatedClock, until: Instant, cast: Cast,
        time: WorkingTime, _ source: inout SeededGenerator, report: @escaping @Sendable (DemonstrationProgress) -> Void
    ) {
        (self.desk, self.clock, self.until, self.report) = (desk, clock, until, report)
        progress = DemonstrationProgress(requests: 0, total: arrivals.count)
        for (index, arrival) in arrivals.enumerated() {
            var own = SeededGenerator(seed: source.next())
            let conduct = Conduct(for: arrival.need, &own)
            cases.append(
                SimulatedCase(
                    need: arrival.need, arrival: arrival, cast: cast, time: time,
                    conduct: conduct.befitting(arrival), source: own))
            timeline.add(Step(at: arrival.at, Step.Deed.register(arrival.registration), by: arrival.actor), of: index)
        }
    }

    /// Returns how many commands were refused; with the shipped rules none is.
    mutating func live() async throws(StoreError) -> Int {
        var refused = 0
        while let entry = timeline.next(), entry.step.at <= until {
            try await fire(until: entry.step.at)
            clock.advance(to: entry.step.at)
            guard case .done(let view) = try await carryOut(entry) else {
                refused += 1
                continue
            }
            if let step = cases[entry.index].next(view.request, after: entry.step.at) {
                timeline.add(step, of: entry.index)
            }
        }
        try await fire(until: until)
        clock.advance(to: until)
        return refused
    }

    private mutating func carryOut(_ entry: Timeline.Entry) async throws(StoreError) -> DeskAnswer {
        let step = entry.step
        let outcome: DeskOutcome
        switch (step.deed, cases[entry.index].number) {
        case (.register(let registration), _):
            outcome = try await desk.register(registration, by: step.actor)
            progress.requests += 1
            report(progress)
        case (.command(let command), let number?):
            outcome = try await desk.run(command, on: number, by: step.actor, isSubmitter: step.isSubmitter)
        case (.command, nil): return .notFound
        }
        guard case .answered(let answer) = outcome else { return .notFound }
        if case .done(let view) = answer { cases[entry.index].number = view.request.number }
        return answer
    }

    /// Whatever falls due on the way is recorded when it does.
    private func fire(until instant: Instant) async throws(StoreError) {
        while let due = try await desk.nextFiring(), due <= instant {
            clock.advance(to: due)
            let report = try await desk.fire(limit: 500)
            guard report.recorded > 0 || !report.settled.isEmpty else { return }
        }
    }
}
