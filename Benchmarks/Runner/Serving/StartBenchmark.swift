import Foundation
import Measuring

/// The real program's start, and what it holds in memory while nobody asks for anything.
struct StartBenchmark: Benchmark {
    static let area = "start"
    private static let starts = 10
    private static let idle: Duration = .seconds(5)

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let folder = try plan.folder.emptyFolder("start")
        try await Backlog(folder: folder, requests: 0).fill()
        Progress.report("starting \(Self.starts) times")
        var times: [Double] = []
        for _ in 1..<Self.starts {
            let house = try ServedProgram.serving(folder)
            times.append(house.readyAfter / 1_000)
            try await house.end()
        }
        let house = try ServedProgram.serving(folder)
        times.append(house.readyAfter / 1_000)
        try await Task.sleep(for: Self.idle)
        let memory = house.residentMebibytes
        try await house.end()
        return [
            ReportLine(Self.area, "start to ready", Sample(times), in: .seconds, bar: .atMost(0.5)),
            ReportLine(
                Self.area, "resident memory when idle", Sample([memory]), in: .mebibytes, judged: .maximum,
                bar: .atMost(80)),
        ]
    }
}
