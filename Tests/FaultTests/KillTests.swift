import Glibc
import ProgramUnderTest
import Testing

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
