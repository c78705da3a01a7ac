import Foundation
import Measuring

/// Pages of staff over a large backlog, read over HTTP from the real server, one at a time.
struct PagesBenchmark: Benchmark {
    static let area = "pages"
    private static let readings = 200

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let folder = try plan.folder.folder("backlog-\(plan.backlog)")
        try await Backlog(folder: folder, requests: plan.backlog).fill()
        Progress.report("reading pages over \(plan.backlog) requests")
        let house = try ServedProgram.serving(folder)
        let memory = house.residentMebibytes
        let pages = try Self.read(from: house)
        try await house.end()
        let start = Sample([house.readyAfter / 1_000])
        return pages + [
            ReportLine(Self.area, "start to ready over \(plan.backlog) requests", start, in: .seconds),
            ReportLine(
                Self.area, "resident memory when ready, over \(plan.backlog) requests", Sample([memory]),
                in: .mebibytes),
        ]
    }

    private static func read(from house: ServedProgram) throws -> [ReportLine] {
        let visits = try Visit.all(port: house.port)
        var times = visits.map { _ in [Double]() }
        for reading in 0..<readings {
            for (index, visit) in visits.enumerated() {
                let start = Moment.now()
                let answer = try visit.read(reading)
                times[index].append(Moment.milliseconds(since: start))
                guard answer.status == 200 else {
                    throw BenchmarkError.unexpectedAnswer("\(visit.title): \(answer.status)")
                }
            }
        }
        return zip(visits, times).map { visit, times in
            ReportLine(area, visit.title, Sample(times), in: .milliseconds, judged: .p99, bar: .atMost(50))
        }
    }
}
