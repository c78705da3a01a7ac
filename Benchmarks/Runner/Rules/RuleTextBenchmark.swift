import Measuring
import RuleModel
import RulePlugins
import ShippedRules

/// Checking rule files as they are typed: the shipped ones, and one of 200 KB beside them.
enum RuleTextBenchmark {
    private static let size = 200_000

    static func lines(_ plan: BenchmarkPlan) throws(BenchmarkError) -> [ReportLine] {
        let (shipped, large) = (ShippedRules.files, largeFile)
        guard large.bytes.count >= size,
            RuleChecker.check(files: shipped + [large], plugins: StandardRules.plugins).ruleSet != nil
        else { throw .unusable("the large rule file has errors") }
        func check(_ files: [RuleFile]) -> Int {
            RuleChecker.check(files: files, plugins: StandardRules.plugins).diagnostics.count
        }
        let results = Contest(
            [
                .init(operations: 1) { check(shipped) }, .init(operations: 1) { check(shipped + [large]) },
                .init(operations: 1) { check([large]) },
            ], rounds: plan.rounds
        ).run().map { Sample($0.map { $0 / 1e6 }) }
        return [
            ReportLine("rules", "the shipped rule files, parsed and checked", results[0], in: .milliseconds),
            ReportLine("rules", "the same with a file of 200 KB", results[1], in: .milliseconds),
            ReportLine(
                "rules", "a file of 200 KB, parsed and checked", results[2], in: .milliseconds, bar: .atMost(50)),
        ] + hostile(plan)
    }

    /// The shipped rules with a file beside them that nobody writes by hand.
    private static func hostile(_ plan: BenchmarkPlan) -> [ReportLine] {
        let files = HostileText.allCases.map { ($0, ShippedRules.files + [$0.file]) }
        let results = Contest(
            files.map { _, files in
                .init(operations: 1) {
                    RuleChecker.check(files: files, plugins: StandardRules.plugins).diagnostics.count
                }
            }, rounds: min(plan.rounds, mostRounds)
        ).run()
        return zip(files, results).map { file, times in
            ReportLine(
                "rules", "200 KB of \(file.0.rawValue), beside the shipped rules", Sample(times.map { $0 / 1e6 }),
                in: .milliseconds, bar: .atMost(50))
        }
    }

    private static let mostRounds = 20

    /// Deadlines of one clock each, as many as make the size.
    private static var largeFile: RuleFile {
        var text = """
            [pack]
            id = "bench.deadlines"
            title = "测量用的时限"
            effective = 2025-10-16
            conventions = { day-zero = "not-counted", rest-day = "next-working-day", due = "end-of-working-day", pause-by = "whole-days" }

            """
        var count = 0
        while text.utf8.count < size {
            count += 1
            text += """

                # 第 \(count) 条：受理后多少个工作日内联系企业。
                [[deadline]]
                id = "bench-\(count)"
                title = "测量用的时限之\(count)"
                source = "default"
                when = { track = "cross-department", entity.kind = ["enterprise", "individual-business"], returns = { min = \(count % 3) } }
                force = "binding"
                start = "accepted"
                stop = ["contacted", "concluded"]
                cancel = ["returned"]
                within = { working-days = \(count % 9 + 1) }
                warn = [{ at = "50%", level = "yellow" }]

                """
        }
        return RuleFile(path: "rules/bench.toml", text: text)
    }
}
