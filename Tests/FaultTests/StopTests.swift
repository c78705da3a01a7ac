import Glibc
import ProgramUnderTest
import Testing

@Suite("The service is told to end")
struct StopTests {
    @Test("A request under way is answered before the process ends, and is kept", .timeLimit(.minutes(20)))
    func underWay() async throws {
        let place = try await ServedPlace()
        let server = try await place.serve()
        let body = HeldBody(Portal.body("slow"))
        async let answer = place.portal.submit("slow", body: body)
        await body.firstHalfIsTaken()
        // Connections are taken in their order: once later ones are answered, the slow one is under way.
        for _ in 0..<20 { #expect(try await place.portal.get("/livez").status == 200) }
        server.signal(SIGTERM)
        body.release()
        #expect(try await answer.status == 201)
        #expect(try await server.end() == 0)
        #expect(try await place.stored()["slow"] != nil)
    }
}
