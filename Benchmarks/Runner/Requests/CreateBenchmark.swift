import Foundation
import Measuring

/// Durable creation over HTTP: 64 callers against the real server, and against the same server with an empty handler.
struct CreateBenchmark: Benchmark {
    static let area = "create"
    private static let callers = 64
    private static let warmUp = 1.0

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        var lines: [ReportLine] = []
        for requests in [0, plan.createdOver] {
            let folder = try plan.folder.emptyFolder("create")
            try await Backlog(folder: folder, requests: requests).fill()
            lines += try await measure(folder, over: requests, plan)
        }
        return lines
    }

    private func measure(_ folder: URL, over requests: Int, _ plan: BenchmarkPlan) async throws -> [ReportLine] {
        Progress.report("creating over \(requests) requests")
        let messages = try await CreateMessages(folder)
        let house = try ServedProgram.serving(folder)
        let empty = try ServedProgram.empty()
        let turns = try Self.turns(house, empty, messages, plan)
        let memory = house.residentMebibytes
        try await empty.end()
        try await house.end()
        let place = requests == 0 ? "over the demonstration zone" : "over \(requests) requests"
        let (created, nothing) = (turns.created.map(\.rate), turns.nothing.map(\.rate))
        return [
            ReportLine(Self.area, "empty handler, 64 connections", Sample(nothing), in: .perSecond),
            ReportLine(Self.area, "durable create, \(place)", Sample(created), in: .perSecond),
            ReportLine(
                Self.area, "durable create to empty handler, \(place)", .ratio(created, over: nothing), in: .ratio,
                bar: .atLeast(0.15)),
            ReportLine(
                Self.area, "time of one create, \(place)", Sample(turns.created.flatMap(\.latencies)),
                in: .milliseconds),
            ReportLine(Self.area, "resident memory after it", Sample([memory]), in: .mebibytes),
        ]
    }

    private typealias Turns = (created: [LoadClient.Outcome], nothing: [LoadClient.Outcome])

    /// Turn about, so that what disturbs the machine disturbs both.
    private static func turns(
        _ house: ServedProgram, _ empty: ServedProgram, _ messages: CreateMessages, _ plan: BenchmarkPlan
    ) throws -> Turns {
        let creating = try LoadClient(port: house.port, connections: callers)
        let idling = try LoadClient(port: empty.port, connections: callers)
        func turn(_ client: LoadClient, _ seconds: Double) throws -> LoadClient.Outcome {
            try client.run(seconds: seconds, expecting: 201) { messages.next() }
        }
        _ = try turn(idling, warmUp)
        _ = try turn(creating, warmUp)
        var turns: Turns = ([], [])
        for _ in 0..<plan.loadRounds {
            turns.nothing.append(try turn(idling, plan.turn))
            turns.created.append(try turn(creating, plan.turn))
        }
        return turns
    }
}
