import Foundation
import Lifecycle
import ProgramUnderTest
import Store
import StoreSQLite
import WorkCalendar

/// A data folder with as many requests as a measurement needs.
///
/// The demonstration zone is loaded first; its requests are then repeated, under numbers of their own, through the
/// store's own projections: events with their hash chains, rows, clocks, audit and search are as the service writes them.
struct Backlog {
    /// Requests written in one transaction.
    private static let batch = 1_000

    let folder: URL
    let requests: Int

    /// Makes what is missing; a folder that has been filled stays as it is.
    func fill() async throws {
        try await loadDemonstration()
        let database = try SQLiteDatabase.open(folder: folder.path())
        do {
            try await grow(database)
            try await index(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private func loadDemonstration() async throws {
        Progress.report("loading the demonstration zone")
        let outcome = try await ProgramUnderTest(in: folder).run(["demo", "--data", folder.path(), "--lang", "en"])
        guard outcome.status == 0 else { throw BenchmarkError.program(outcome.errors) }
    }

    private func grow(_ database: SQLiteDatabase) async throws {
        let templates = try await RequestTemplate.all(in: database)
        guard !templates.isEmpty, templates.count < requests else { return }
        var plan = ClonePlan(templates, count: requests - templates.count)
        var written = 0
        var ready = try plan.next(Self.batch)
        while !ready.isEmpty {
            let clones = ready
            async let writing: Void = database.write { sql in
                for clone in clones { try clone.insert(sql) }
            }
            // The next are prepared while these are written.
            ready = try plan.next(Self.batch)
            try await writing
            written += clones.count
            if written % 100_000 < Self.batch { Progress.report("\(written) requests written") }
        }
        let serials = plan.serials
        try await database.write { sql in
            for (day, serial) in serials { try ClonePlan.keep(serial, of: day, sql) }
        }
    }

    private func index(_ database: SQLiteDatabase) async throws {
        Progress.report("indexing for search")
        let index = try await SQLiteSearchIndex.open(
            folder: folder.path(), source: database, extracting: SearchDocument.shipped)
        try await index.catchUp()
        await index.close()
    }
}
