import Foundation
import Glibc
import ProgramUnderTest
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("The service is killed", .serialized)
struct KillTests {
    @Test(
        "Twenty times under load: every acknowledged request is there, none twice, the chains verify",
        .timeLimit(.minutes(20)))
    func killed() async throws {
        let place = try await ServedPlace()
        let load = PortalLoad(place.portal)
        for round in 1...20 {
            let server = try await place.serve()
            await load.resubmit()
            #expect(load.unanswered.isEmpty)
            // Each round is killed at another point of its work.
            let target = load.acknowledged.count + 10 + round
            async let running: Void = load.run(portals: 8)
            try await load.hasAcknowledged(target)
            server.signal(SIGKILL)
            try await server.end()
            await running
        }
        let server = try await place.serve()
        await load.resubmit()
        try await place.stop(server)

        #expect(load.unexpected == [])
        #expect(load.acknowledged.count >= 20 * 11)
        #expect(try await place.stored() == load.acknowledged)
        let verdict = try await place.auditVerdict()
        #expect(verdict.status == 0, "\(verdict.output)\(verdict.errors)")
        #expect(verdict.output.hasPrefix("Sound"))
    }

    @Test("Killed while it reckoned the clocks of open requests anew, it goes on with that as soon as it is back")
    func reckoning() async throws {
        let place = try await ServedPlace()
        let first = try await place.serve()
        try await says(first, "move no clock of an open request")
        #expect(try await place.portal.submit("before").status == 201)
        first.signal(SIGKILL)
        try await first.end()
        try await leaveReckoning(in: place)
        let second = try await place.serve()
        try await says(second, "the clocks of open requests are reckoned by the rules in force")
        try await place.stop(second)
    }

    /// Waits until the log says so; at most for ten seconds.
    private func says(_ server: RunningProgram, _ words: String) async throws {
        for _ in 0..<100 where !(server.output + server.errors).contains(words) {
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect((server.output + server.errors).contains(words), "\(server.output)\(server.errors)")
    }

    /// Leaves behind what a server does that is killed at it: the job is its for an hour to come.
    private func leaveReckoning(in place: ServedPlace) async throws {
        let database = try SQLiteDatabase.open(folder: place.data)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await database.write { sql in
            let terms = try SettingTable.value("rules.clock-terms", sql) ?? ""
            try JobTable.put(
                kind: "reckon-clocks", key: terms, payload: Array(#"{"after":0,"requests":0,"moved":0}"#.utf8),
                runAt: now.advanced(bySeconds: 3_600), sql)
        }
        await database.close()
    }

    @Test("A second server on the same data folder says who has it and ends; the first goes on")
    func second() async throws {
        let place = try await ServedPlace()
        let server = try await place.serve()
        var arguments = place.serveArguments
        arguments[4] = "\(try FreePort.any())"
        let second = try await place.program.run(arguments)
        #expect(second.status == 1)
        #expect(second.errors.contains("in use by process \(server.processID)"), "\(second.errors)")
        #expect(second.errors.split(separator: "\n").count == 1, "\(second.errors)")
        #expect(try await place.portal.submit("after").status == 201)
        try await place.stop(server)
    }
}
