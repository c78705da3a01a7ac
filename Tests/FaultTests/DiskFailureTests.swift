import Foundation
import Glibc
import ProgramUnderTest
import Testing

@Suite("The disk does not take what is flushed to it")
struct DiskFailureTests {
    @Test(
        "Nothing is acknowledged while flushing fails, and service resumes by itself",
        .enabled(if: Tracer.isInstalled, "needs strace"), .timeLimit(.minutes(20)))
    func failing() async throws {
        let place = try await ServedPlace()
        let server = try await place.serve()
        var kept: [String: String] = [:]
        kept["before"] = try await place.portal.submit("before").number
        let first = try #require(kept["before"])

        let tracer = try await Tracer.failingFlushes(of: server.processID, in: place.folder)
        for number in 1...5 {
            let answer = try await place.portal.submit("failing-\(number)")
            #expect(answer.status == 503, "\(answer.body)")
            #expect(answer.contentType.hasPrefix("application/problem+json"))
        }
        #expect(try await place.portal.get("/api/v1/requests/\(first)").status == 200)
        try await tracer.detach()

        kept["after"] = try await place.portal.submit("after").number
        #expect(kept["after"] != nil)
        // Under its key a refused request is as if it had never been sent.
        kept["failing-1"] = try await place.portal.submit("failing-1").number
        #expect(kept["failing-1"] != nil)
        try await place.stop(server)
        #expect(try await place.stored() == kept)
        #expect(try await place.auditVerdict().status == 0)
    }
}
