import ArgumentParser
import Foundation
import Measuring

/// Measures what is asked for and prints the report.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measure, and print one table.")

    private static let benchmarks: [any Benchmark] = [
        CalendarBenchmark(), RulesBenchmark(), ImpactBenchmark(), StartBenchmark(), CreateBenchmark(),
        SchedulerBenchmark(), PagesBenchmark(),
    ]

    @Option(
        parsing: .upToNextOption,
        help: "Areas: calendar, rules, impact, start, create, scheduler, pages. All unless said.")
    var only: [String] = []
    @Option(help: "text or json.")
    var format: Format = .text
    @Option(help: "A folder that is kept for the next run; the backlog in it is made once.")
    var folder: String?
    @Option(help: "Requests of the backlog that lists and the scheduler are measured over.")
    var backlog = 1_000_000
    @Option(help: "Requests of the second backlog that requests are added to.")
    var createdOver = 300_000
    @Flag(help: "Exit with 1 where a bar is missed.")
    var strict = false

    enum Format: String, ExpressibleByArgument { case text, json }

    func validate() throws {
        let known = Self.benchmarks.map { type(of: $0).area }
        for area in only where !known.contains(area) {
            throw ValidationError("No area “\(area)”: \(known.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        let working = try WorkingFolder(folder)
        defer { working.remove() }
        let plan = BenchmarkPlan(
            rounds: 31, loadRounds: 7, turn: 3, backlog: backlog, createdOver: createdOver, folder: working)
        var measurements: [ReportLine] = []
        for benchmark in Self.benchmarks where only.isEmpty || only.contains(type(of: benchmark).area) {
            Progress.report("measuring \(type(of: benchmark).area)")
            measurements += try await benchmark.measure(plan)
        }
        try tell(measurements)
        if strict, measurements.contains(where: { $0.isMet == false }) { throw ExitCode.failure }
    }

    private func tell(_ measurements: [ReportLine]) throws {
        switch format {
        case .text:
            let table = ReportTable(measurements)
            Progress.output("\(Machine.description)\n\n\(table.text)\n\n\(table.summary)")
        case .json: Progress.output(try ReportDocument(measurements, machine: Machine.description).json())
        }
    }
}

/// What the figures were taken on.
private enum Machine {
    static var description: String {
        let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = facts.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        let count = ProcessInfo.processInfo.activeProcessorCount
        return "\(count) processors,\(model.map(String.init) ?? " unknown")"
    }
}
