import Measuring
import RuleEngine
import RuleModel
import RulePlugins
import WorkCalendar

/// Deciding routes: the benchmark table against a scan written by hand, and the shipped rules as they are asked.
struct RulesBenchmark: Benchmark {
    static let area = "rules"

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let table = try RouteTable()
        let scan = LinearScan(table)
        let compiled = table.compiled
        let facts = table.facts
        let encoded = facts.map { compiled.encode($0, on: nil) }
        try Self.check(table, scan, compiled, encoded)
        let policy = try ShippedPolicy.policy()
        let asked = Array(facts.prefix(256))
        let results = Contest(
            [
                .init(operations: encoded.count) { scan.decideAll() },
                .init(operations: encoded.count) { Self.decideAll(encoded, compiled) },
                .init(operations: encoded.count) { Self.explainAll(encoded, compiled) },
                .init(operations: facts.count) {
                    facts.reduce(0) { $0 &+ (compiled.decide(compiled.encode($1, on: nil)) ?? -1) }
                },
                .init(operations: asked.count) { asked.reduce(0) { $0 &+ policy.route($1).support.count } },
            ], rounds: plan.rounds
        ).run()
        return Self.report(results) + (try RuleTextBenchmark.lines(plan)) + (try AnalysisBenchmark.lines(plan))
            + (try ComparisonBenchmark.lines(plan)) + (try await ReloadBenchmark.lines(plan))
    }

    private static func report(_ results: [[Double]]) -> [ReportLine] {
        func line(_ work: String, _ index: Int, _ bar: Bar? = nil) -> ReportLine {
            ReportLine(area, work, Sample(results[index]), in: .nanoseconds, bar: bar)
        }
        return [
            line("scan written by hand, 42 rules", 0),
            line("route decision, the same 42 rules", 1, .atMost(100)),
            ReportLine(
                area, "route decision over the scan", .ratio(results[1], over: results[0]), in: .ratio,
                bar: .atMost(2)),
            line("route decision, fully explained", 2, .atMost(1_000)),
            line("route decision from facts by name", 3),
            line("route by the shipped rules, units and support named", 4),
        ]
    }

    private static func decideAll(_ encoded: [EncodedFacts], _ table: CompiledTable) -> Int {
        encoded.withUnsafeBufferPointer { encoded in
            var sum = 0
            for index in encoded.indices { sum &+= table.decide(encoded[index]) ?? -1 }
            return sum
        }
    }

    private static func explainAll(_ encoded: [EncodedFacts], _ table: CompiledTable) -> Int {
        encoded.withUnsafeBufferPointer { encoded in
            var sum = 0
            for index in encoded.indices { sum &+= table.explain(encoded[index]).rows.count }
            return sum
        }
    }

    /// All three ways have to decide alike, or the comparison is worth nothing.
    private static func check(
        _ table: RouteTable, _ scan: LinearScan, _ compiled: CompiledTable, _ encoded: [EncodedFacts]
    ) throws(BenchmarkError) {
        for (index, request) in table.requests.enumerated() {
            let expected = table.first(request)
            guard scan.decide(index) == expected, compiled.decide(encoded[index]) == expected else {
                throw .unusable("the scan and the engine decide request \(index) of the route table differently")
            }
        }
    }
}
