import Measuring
import RuleImpact
import RuleModel
import RulePlugins
import WorkCalendar

/// Deciding a whole backlog anew under changed rules, from columns in memory.
struct ImpactBenchmark: Benchmark {
    static let area = "impact"

    /// Turns of each work; one takes seconds.
    private static let turns = 5

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let before = try ShippedPolicy.policy()
        guard let now = ShippedPolicy.day.map({ before.calendar.closing(of: $0) }) ?? nil else {
            throw BenchmarkError.unusable("the day of the shipped rules")
        }
        let sooner = try ShippedPolicy.policy(replacing: [
            "within = { working-days = 2 }": "within = { working-days = 1 }"
        ])
        let otherwise = try ShippedPolicy.policy(replacing: Self.everything)
        Progress.report("leading \(plan.backlog) requests through their lives")
        let stories = RequestStories(before, at: now)
        return [
            try await line("one deadline changed", plan, stories, .init(before: before, after: sooner, now: now), 2, 5),
            try await line(
                "every clock, the hours and routes changed", plan, stories,
                .init(before: before, after: otherwise, now: now), 2, 5),
            try await line(
                "the same on one thread", plan, stories, .init(before: before, after: otherwise, now: now), 1, nil),
        ]
    }

    /// Nothing stays, so that no answer of one policy can stand in for the other's.
    private static let everything: KeyValuePairs = [
        "within = { working-days = 1 }": "within = { working-hours = 6 }",
        "within = { working-days = 2 }": "within = { working-days = 1 }",
        "within = { working-days = 5 }": "within = { working-days = 4 }",
        "within = { working-days = 7 }": "within = { working-days = 6 }",
        "within = { working-days = 10 }": "within = { working-days = 8 }",
        "within = { working-hours = 4 }": "within = { working-hours = 3 }",
        "08:30-12:00": "09:00-12:00",
        "when = { collected-by = { present = true } }":
            "when = { collected-by = { present = true }, urgency = \"normal\" }",
    ]

    private func line(
        _ work: String, _ plan: BenchmarkPlan, _ stories: RequestStories, _ assessment: ImpactAssessment,
        _ workers: Int, _ bar: Double?
    ) async throws -> ReportLine {
        let columns = stories.columns(plan.backlog, for: assessment)
        var seconds: [Double] = []
        for _ in 0..<Self.turns {
            let start = ContinuousClock.now
            let report = try await assessment.report(on: columns, workers: workers)
            let time = (ContinuousClock.now - start).components
            seconds.append(Double(time.seconds) + Double(time.attoseconds) / 1e18)
            guard report.open.counts.requests == plan.backlog, report.open.counts.affected > 0 else {
                throw BenchmarkError.unexpectedAnswer("\(report.open.counts)")
            }
        }
        return ReportLine(
            Self.area, "\(plan.backlog) open requests: \(work)", Sample(seconds), in: .seconds,
            bar: bar.map { .atMost($0) })
    }
}
